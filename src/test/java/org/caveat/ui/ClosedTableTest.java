package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the table offers where nothing can be said of the photograph, or no picture is seen. */
class ClosedTableTest {
    private static final String NAME = "beato-boats-nagasaki.jpg";
    private static final String NOT_READ = "The sidecar cannot be read: what was changed is not known.";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private RealWindow onTheTable() {
        RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder));
        return window.size(1440, 900)
                .rest()
                .press(KeyCode.HOME)
                .press(KeyCode.E)
                .rest();
    }

    private static boolean isOffered(RealWindow window, String tool) {
        Node node = window.node(tool);
        return Toolkit.on(() -> !node.isDisabled());
    }

    private static Stream<Boolean> drawing(RealWindow window) {
        return Stream.of("rectangle", "polygon", "point", "beyond").map(tool -> isOffered(window, ".draw-" + tool));
    }

    private static String size(RealWindow window) {
        return Toolkit.on(() -> ((MenuButton) window.scene().getRoot().lookup(".table-tools .zoom")).getText());
    }

    @Test
    void onWhatIsOpenAllToolsAreOffered() throws Exception {
        Files.copy(Samples.photograph(NAME), folder.resolve(NAME));
        try (RealWindow window = onTheTable()) {
            assertThat(drawing(window)).containsOnly(true);
            assertThat(size(window)).endsWith("%");
        }
    }

    @Test
    void onALockedPhotographNothingIsDrawnAndItsHistoryIsNotKnown() throws Exception {
        Files.copy(Samples.photograph(NAME), folder.resolve(NAME));
        Files.writeString(folder.resolve(NAME + ".caveat.json"), "{\"type\": ");
        try (RealWindow window = onTheTable()) {
            assertThat(drawing(window)).containsOnly(false);
            assertThat(size(window)).as("the picture is seen").endsWith("%");
            window.click("History").rest();
            assertThat(window.hasWords(NOT_READ)).isTrue();
        }
    }

    @Test
    void whatIsNoPictureHasNoSizeAndNothingToTurn() throws Exception {
        Files.writeString(folder.resolve("not-a-picture.jpg"), "no picture");
        try (RealWindow window = onTheTable()) {
            assertThat(drawing(window)).containsOnly(false);
            assertThat(isOffered(window, ".table-tools .zoom")).isFalse();
            assertThat(size(window)).contains("–").doesNotContainPattern("\\d");
            assertThat(window.hasWords("move it out of the folder")).isTrue();
            assertThat(window.hasWords("Copy it again")).as("another remedy").isFalse();
            window.click("History").rest();
            assertThat(window.hasWords("Nothing has been changed.")).isTrue();
        }
    }

    @Test
    void inAnEmptyFolderNoToolIsOffered() {
        try (RealWindow window = onTheTable()) {
            assertThat(drawing(window)).containsOnly(false);
            assertThat(isOffered(window, ".table-tools .zoom")).isFalse();
        }
    }
}
