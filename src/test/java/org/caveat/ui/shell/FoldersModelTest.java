package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.caveat.collection.Found;
import org.caveat.ui.Invented;
import org.caveat.ui.shell.FoldersModel.Fold;
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
                        new Folder("", 4, Fold.OPEN),
                        new Folder("elbe", 2, Fold.OPEN),
                        new Folder("elbe/left bank", 1, Fold.NONE),
                        new Folder("elbe park", 1, Fold.NONE));
    }

    @Test
    void ofVeryManyFoldersOnlyThoseAreSeenThatLeadToTheOneShownAndThoseInIt() {
        model.show(IntStream.range(0, 2_000)
                .mapToObj(number -> Invented.found("box " + number / 20 + "/folder " + number % 20 + "/a.jpg"))
                .toList());
        assertThat(seen())
                .hasSize(101)
                .startsWith("", "box 0", "box 1", "box 2", "box 3")
                .endsWith("box 99");
        assertThat(model.foldersProperty().get().get(3)).isEqualTo(new Folder("box 2", 20, Fold.CLOSED));

        model.shownProperty().set("box 2");
        assertThat(seen()).hasSize(121).startsWith("", "box 0", "box 1", "box 2", "box 2/folder 0", "box 2/folder 1");
        model.shownProperty().set("box 2/folder 10");
        assertThat(seen()).hasSize(121).contains("box 2/folder 19").doesNotContain("box 3/folder 0");
        model.shownProperty().set("");
        assertThat(seen()).hasSize(101);
    }

    private List<String> seen() {
        return model.foldersProperty().get().stream().map(Folder::path).toList();
    }

    @Test
    void aSubfolderStandsUnderItsFolder() {
        model.show(PHOTOGRAPHS);
        assertThat(model.foldersProperty().get()).extracting(Folder::depth).containsExactly(0, 1, 2, 1);
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
        assertThat(model.foldersProperty().get()).containsExactly(new Folder("", 0, Fold.NONE));
    }
}
