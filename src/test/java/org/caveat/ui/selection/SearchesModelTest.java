package org.caveat.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.search.SearchModel;
import org.caveat.ui.selection.SearchesModel.Shown;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesModelTest {
    @TempDir
    Path folder;

    private Desk desk;
    private SearchModel search;
    private SearchesModel model;

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "boat.jpg", "cat.jpg").desk();
        search = new SearchModel(desk, new SameThread(), Messages.english(), Runnable::run);
        desk.read();
        search.searchAmong(desk.photographsProperty().get());
        model = new SearchesModel(desk, search);
    }

    private List<String> names() {
        return model.shownProperty().get().stream().map(Shown::name).toList();
    }

    private void save(String query, String name) {
        search.textProperty().set(query);
        model.save(name);
    }

    private String first() {
        return model.shownProperty().get().get(0).id();
    }

    @Test
    void whatIsTypedIsOfferedOnceItIsASearchThatIsNotSavedYet() {
        assertThat(model.offeredProperty().get()).isEmpty();
        search.textProperty().set("boat OR is:sad ");
        assertThat(model.offeredProperty().get()).isEmpty();
        search.textProperty().set(" boat OR cat ");
        assertThat(model.offeredProperty().get()).contains("boat OR cat");
        model.save("Animals afloat");
        assertThat(model.offeredProperty().get()).isEmpty();
        assertThat(names()).containsExactly("Animals afloat");
    }

    @Test
    void aSavedSearchIsOpenedByAClickAndLeftByAnother() {
        save("boat", "Boats");
        search.clear();
        model.toggle(first());
        assertThat(search.textProperty().get()).isEqualTo("boat");
        assertThat(search.foundProperty().get()).hasSize(1);
        assertThat(model.shownProperty().get().get(0).isOpen()).isTrue();
        model.toggle(first());
        assertThat(search.foundProperty().get()).hasSize(2);
    }

    @Test
    void savingRenamingAndDeletingAreUndoneOneByOne() {
        save("boat", "Boats");
        save("cat", "");
        model.rename(first(), "Vessels");
        model.rename(first(), "  ");
        assertThat(names()).containsExactly("Vessels", "cat");
        model.delete(first());
        assertThat(names()).containsExactly("cat");
        desk.undo();
        assertThat(names()).containsExactly("Vessels", "cat");
        desk.undo();
        assertThat(names()).containsExactly("Boats", "cat");
        desk.undo();
        desk.undo();
        assertThat(names()).isEmpty();
        desk.redo();
        assertThat(names()).containsExactly("Boats");
    }

    @Test
    void aSearchIsFoundAgainWhenTheCollectionIsOpenedAgain() {
        save("\"cat\" OR (boat -meta.ISO:>400)", "Łódź");
        desk.collection().close();
        Desk again = new OpenedFolder(folder).desk();
        again.read();
        assertThat(again.describedProperty().get().searches()).singleElement().satisfies(saved -> {
            assertThat(saved.name("en")).isEqualTo("Łódź");
            assertThat(saved.query()).isEqualTo("\"cat\" OR (boat -meta.ISO:>400)");
        });
    }
}
