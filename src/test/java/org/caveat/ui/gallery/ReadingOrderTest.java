package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tabulator goes through each part of the window as one reads it: down, and in a line from its beginning to its end. */
class ReadingOrderTest {
    /** Controls of one line need not be equally high. */
    private static final double SAME_LINE = 12;

    @TempDir
    Path home;

    @TempDir
    Path disk;

    @Test
    void theKeyboardGoesAsOneReads() throws IOException {
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest()) {
            reads(window, ".header", 5);
            reads(window, ".side-bar", 10);
            reads(window, ".tab-bar", 5);
            Gallery.open(window, GalleryFolder.FULL);
            reads(window, ".tab-bar", 8);
            reads(window, ".inspector", 10);
            window.press(KeyCode.N).rest();
            reads(window, ".questions-panel", 10);
            window.press(KeyCode.ESCAPE).rest().openExport();
            window.awaiting("what is left out", () -> window.has(".left-out-known"))
                    .rest();
            reads(window, ".export-view", 10);
            window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.I);
            window.chosen().next(table(folder));
            window.pressButton("A file…").awaiting("what would change", () -> window.has(".import-subject"));
            reads(window.rest(), ".import-view", 5);
            window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.P).rest();
            reads(window, ".print-view", 3);
        }
    }

    private Path table(Path folder) throws IOException {
        return Files.writeString(
                folder.resolveSibling("catalogue.csv"), "Datei;Titel\n" + GalleryFolder.FULL + ";Katalogtitel\n");
    }

    private static void reads(RealWindow window, String part, int least) {
        List<String> wrong = new ArrayList<>();
        List<Node> stops = Toolkit.on(
                () -> window.scene().getRoot().lookupAll(part).stream().filter(RealWindow::isSeen).findFirst().stream()
                        .flatMap(EveryControl::reachable)
                        .toList());
        assertThat(stops).as(part).hasSizeGreaterThanOrEqualTo(least);
        for (int at = 1; at < stops.size(); at++) {
            Bounds before = area(stops.get(at - 1));
            Bounds now = area(stops.get(at));
            boolean isBelow = now.getMinY() >= before.getMinY() - SAME_LINE;
            boolean isFurther = now.getMinX() >= before.getMinX() - 1 || now.getMinY() > before.getMinY() + SAME_LINE;
            boolean isNextColumn = now.getMinX() >= before.getMaxX();
            if (!(isBelow && isFurther) && !isNextColumn) {
                wrong.add(stops.get(at - 1) + " → " + stops.get(at));
            }
        }
        assertThat(wrong).as(part).isEmpty();
    }

    private static Bounds area(Node node) {
        return Toolkit.on(() -> node.localToScene(node.getLayoutBounds()));
    }
}
