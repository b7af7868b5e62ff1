package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.search.SearchModel;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionModelTest {
    @TempDir
    Path folder;

    private Desk desk;
    private CollectionModel model;

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "a.jpg", "b.jpg", "box/c.jpg").desk();
        model = new CollectionModel(
                desk,
                new SearchModel(desk, new SameThread(), Messages.english(), Runnable::run),
                PictureMeasures.NONE,
                new SameThread(),
                Locale.ENGLISH,
                Runnable::run);
    }

    @Test
    void itOpensOnTheContactSheetWithoutTheInspector() {
        assertThat(model.isOnTable()).isFalse();
        assertThat(model.hasInspector()).isFalse();
    }

    @Test
    void thePhotographAskedForLiesOnTheTableAsSoonAsItIsFound() {
        model.openOnceFound("b.jpg");
        assertThat(model.isOnTable()).isFalse();
        desk.read();
        assertThat(model.isOnTable()).isTrue();
        assertThat(desk.currentFile()).contains("b.jpg");
    }

    @Test
    void thePhotographAskedForIsShownOnlyOnce() {
        model.openOnceFound("b.jpg");
        desk.read();
        model.showSheet();
        desk.read();
        assertThat(model.isOnTable()).isFalse();
    }

    @Test
    void theTableWithoutAChoiceShowsTheFirst() {
        desk.read();
        model.showTable();
        assertThat(desk.currentFile()).contains("a.jpg");
    }

    @Test
    void theTableOfAnEmptyFolderShowsNothing() {
        model.showTable();
        assertThat(desk.currentFile()).isEmpty();
    }

    @Test
    void besideTheTableTheInspectorAlwaysStands() {
        desk.read();
        model.showTable();
        assertThat(model.hasInspector()).isTrue();
    }

    @Test
    void steppingTakesTheNextPhotographToTheFront() {
        desk.read();
        model.open("a.jpg");
        model.step(Move.RIGHT);
        assertThat(desk.currentFile()).contains("b.jpg");
    }

    @Test
    void anUndoTakesThePhotographItIsAboutToTheFront() {
        desk.read();
        model.open("a.jpg");
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        model.open("b.jpg");
        desk.undo();
        assertThat(desk.currentFile()).contains("a.jpg");
        assertThat(model.sheet().chosen().focus()).contains("a.jpg");
    }

    @Test
    void aFolderChosenAtTheLeftNarrowsTheSheet() {
        desk.read();
        model.folders().shownProperty().set("box");
        assertThat(model.sheet().photographsProperty().get())
                .extracting(found -> found.file())
                .containsExactly("box/c.jpg");
    }

    @Test
    void aPhotographIsCalledByItsFileWhereItHasNoHeadline() {
        desk.read();
        model.open("box/c.jpg");
        assertThat(HeaderView.title(desk.current().orElseThrow(), "en")).isEqualTo("c.jpg");
    }

    @Test
    void aClosedCollectionFollowsNothing() {
        desk.read();
        model.close();
        model.folders().shownProperty().set("box");
        assertThat(model.sheet().photographsProperty().get()).hasSize(3);
        assertThat(desk.currentFile()).contains("a.jpg");
    }

    @Test
    void theKeyboardBeginsAtTheFirstPhotographWhichIsNotThereforeChosen() {
        desk.read();
        assertThat(desk.currentFile()).contains("a.jpg");
        assertThat(desk.current()).isPresent();
        assertThat(model.sheet().chosenInOrder()).isEmpty();
        model.sheet().open();
        assertThat(model.isOnTable()).isTrue();
    }

    @Test
    void whatTheKeyboardStandsAtStaysFoundWhileItIsWorkedOn() {
        desk.read();
        model.search().textProperty().set("is:uncaptioned");
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        assertThat(model.sheet().indexOf("a.jpg")).isPresent();
    }
}
