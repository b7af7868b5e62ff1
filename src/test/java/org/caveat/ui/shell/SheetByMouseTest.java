package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.model.Selection;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contact sheet by the mouse: a band around cells, and cells dragged. */
class SheetByMouseTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(disk.resolve("first"));
        Files.deleteIfExists(samples.resolve(CollectionFile.NAME));
    }

    @Test
    void aBandChoosesWhatItTouchesAndEscTakesItBack() {
        try (RealWindow window = open()) {
            window.pull(ground(window), centre(window, 1));
            assertThat(chosen(window)).isEqualTo(2);
            assertThat(window.has(".rubber-band")).isTrue();
            window.letGo();
            assertThat(chosen(window)).isEqualTo(2);
            assertThat(window.has(".rubber-band")).isFalse();

            window.pull(ground(window), centre(window, 2));
            assertThat(chosen(window)).isEqualTo(3);
            window.press(KeyCode.ESCAPE).letGo();
            assertThat(chosen(window)).isEqualTo(2);
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aBandBeginsBetweenTwoCellsTooAndWithTheShortcutKeyTogglesWhatItTouches() {
        try (RealWindow window = open()) {
            Point2D gap = centre(window, 0).midpoint(centre(window, 1));
            window.pull(gap, gap.add(60, 10)).letGo();
            assertThat(chosen(window)).isEqualTo(1);
            window.press(KeyCode.CONTROL, KeyCode.A);
            int all = chosen(window);
            window.pullHolding(KeyCode.CONTROL, gap, gap.add(60, 10)).letGo();
            assertThat(chosen(window)).isEqualTo(all - 1);
        }
    }

    @Test
    void aClickOnTheGroundChoosesNothingAndTheKeyboardStaysWhereItIs() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT);
            assertThat(chosen(window)).isEqualTo(1);
            window.drag(ground(window), ground(window));
            assertThat(chosen(window)).isZero();
            window.press(KeyCode.ENTER);
            assertThat(window.has(".stage")).isTrue();
        }
    }

    @Test
    void severalCellsAreDraggedOntoASelectionAndAnotherPlaceInIt() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT).press(KeyCode.S).type("Wall").press(KeyCode.ENTER);
            window.awaiting("the first", () -> files().size() == 1);
            window.press(KeyCode.HOME)
                    .press(KeyCode.RIGHT)
                    .press(KeyCode.SHIFT, KeyCode.RIGHT)
                    .drag(centre(window, 1), row(window, 0));
            window.awaiting("three", () -> files().size() == 3);
            List<String> before = files();

            window.drag(row(window, 0), row(window, 0)).rest();
            window.awaiting("the selection alone", () -> cells(window).size() == 3);
            window.drag(centre(window, 2), centre(window, 0).add(-100, 0));
            window.awaiting(
                    "the new order", () -> files().equals(List.of(before.get(1), before.get(2), before.get(0))));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaiting("the order before", () -> files().equals(before));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aClickOnOneOfSeveralChosenChoosesItAlone() {
        try (RealWindow window = open()) {
            window.press(KeyCode.CONTROL, KeyCode.A);
            assertThat(chosen(window)).isGreaterThan(3);
            window.drag(centre(window, 1), centre(window, 1));
            assertThat(chosen(window)).isEqualTo(1);
        }
    }

    private static int chosen(RealWindow window) {
        return (int) cells(window).stream()
                .filter(cell ->
                        Toolkit.on(() -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"))))
                .count();
    }

    /** The cells that are seen, in their order. */
    private static List<Node> cells(RealWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".photo-cell").stream()
                .filter(RealWindow::isSeen)
                .sorted(Comparator.comparingDouble((Node cell) -> place(cell).getMinY())
                        .thenComparing(cell -> place(cell).getMinX()))
                .toList());
    }

    private static Bounds place(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    static Point2D centre(RealWindow window, int cell) {
        Node node = cells(window).get(cell);
        return centre(Toolkit.on(() -> place(node)));
    }

    private static Point2D centre(Bounds at) {
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    /** Between the edge of the sheet and its first cell. */
    private static Point2D ground(RealWindow window) {
        Bounds first = Toolkit.on(() -> place(cells(window).get(0)));
        return new Point2D(first.getMinX() - 8, first.getMinY() + 20);
    }

    /** A selection at the left. */
    static Point2D row(RealWindow window, int at) {
        return centre(Toolkit.on(() -> place(window.scene().getRoot().lookupAll(".selections .side-row").stream()
                .sorted(Comparator.comparingDouble(row -> place(row).getMinY()))
                .toList()
                .get(at))));
    }

    private List<String> files() {
        return new CollectionFile(Messages.english())
                .load(samples).selections().stream()
                        .findFirst()
                        .map(Selection::files)
                        .orElse(List.of());
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(1440, 900)
                .rest();
    }
}
