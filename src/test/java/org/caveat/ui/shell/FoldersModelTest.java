package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.collection.Found;
import org.caveat.ui.Invented;
import org.caveat.ui.shell.FoldersModel.Folder;
import org.junit.jupiter.api.Test;

class FoldersModelTest {
    private static final List<Found> PHOTOGRAPHS = List.of(
            Invented.found("a.jpg"),
            Invented.found("elbe/b.jpg"),
            Invented.found("elbe/left bank/c.jpg"),
            Invented.found("elbe park/d.jpg"));

    private final FoldersModel model = new FoldersModel();

    @Test
    void aFolderCountsThePhotographsOfItsSubfolders() {
        model.show(PHOTOGRAPHS);
        assertThat(model.foldersProperty().get())
                .containsExactly(
                        new Folder("", 4),
                        new Folder("elbe", 2),
                        new Folder("elbe park", 1),
                        new Folder("elbe/left bank", 1));
    }

    @Test
    void aSubfolderStandsUnderItsFolder() {
        model.show(PHOTOGRAPHS);
        assertThat(model.foldersProperty().get()).extracting(Folder::depth).containsExactly(0, 1, 1, 2);
    }

    @Test
    void aFolderShowsItsOwnAndThoseBelowAndNoneOfOneWhoseNameBeginsAlike() {
        model.show(PHOTOGRAPHS);
        model.shownProperty().set("elbe");
        assertThat(model.among(PHOTOGRAPHS))
                .extracting(Found::file)
                .containsExactly("elbe/b.jpg", "elbe/left bank/c.jpg");
    }

    @Test
    void whereTheFolderShownIsGoneAllIsShown() {
        model.show(PHOTOGRAPHS);
        model.shownProperty().set("elbe park");
        model.show(PHOTOGRAPHS.subList(0, 3));
        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void anEmptyFolderCountsNone() {
        model.show(List.of());
        assertThat(model.foldersProperty().get()).containsExactly(new Folder("", 0));
    }
}
