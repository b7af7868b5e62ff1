package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs are compared by the keys alone, in the whole window. */
class CompareByKeysTest {
    private static final List<String> FILES =
            Samples.PHOTOGRAPHS.stream().sorted().limit(6).toList();

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void bringSix() throws IOException {
        folder = Files.createDirectory(disk.resolve("box 1"));
        for (String file : FILES) {
            Files.copy(Samples.photograph(file), folder.resolve(file));
        }
        Told.nothing(FILES.get(1))
                .caveat("urn:uuid:1", Kind.CARE, "Look with care.\nAnd read on.")
                .lead("urn:uuid:1")
                .beside(folder.resolve(FILES.get(1)));
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
    }

    @Test
    void twoChosenStandSideBySideEachWithItsCaveatAndEscapeGoesBackToTheChoice() {
        try (RealWindow window = open()) {
            window.press(KeyCode.HOME)
                    .press(KeyCode.SHIFT, KeyCode.RIGHT)
                    .press(KeyCode.C)
                    .rest();
            assertThat(panes(window)).isEqualTo(2);
            assertThat(window.hasWords("not asked yet")).as("the first").isTrue();
            assertThat(captions(window)).as("the second, its first line").contains("Look with care.");
            window.press(KeyCode.ESCAPE).rest();
            assertThat(panes(window)).isZero();
            assertThat(window.hasWords("2 selected")).isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aPictureBehindACaveatOfCareIsCoveredInItsPaneUntilItIsOpenedAndThenOnTheLightTableToo() {
        try (RealWindow window = open()) {
            window.press(KeyCode.HOME)
                    .press(KeyCode.SHIFT, KeyCode.RIGHT)
                    .press(KeyCode.C)
                    .rest();
            assertThat(window.has(".curtain")).isTrue();
            window.press(KeyCode.TAB).press(KeyCode.ENTER).rest();
            assertThat(window.has(".curtain")).isFalse();
            assertThat(panes(window)).as("still compared").isEqualTo(2);
            window.press(KeyCode.ENTER).rest();
            assertThat(window.has(".curtain")).as("on the light table").isFalse();
            assertThat(panes(window)).isZero();
            window.press(KeyCode.ESCAPE).rest();
            assertThat(panes(window)).as("back where one came from").isEqualTo(2);
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void theTabulatorGoesFromPaneToPaneAndDeleteTakesOneOut() {
        try (RealWindow window = open()) {
            window.press(KeyCode.HOME).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT)
                    .press(KeyCode.SHIFT, KeyCode.RIGHT)
                    .press(KeyCode.C)
                    .rest();
            assertThat(panes(window)).isEqualTo(3);
            assertThat(active(window)).isZero();
            window.press(KeyCode.TAB);
            assertThat(active(window)).isEqualTo(1);
            window.press(KeyCode.DELETE).rest();
            assertThat(panes(window)).isEqualTo(2);
            assertThat(active(window)).as("the one in its place").isEqualTo(1);
            window.press(KeyCode.DELETE).rest();
            assertThat(panes(window)).isEqualTo(2);
            assertThat(window.hasWords("A comparison needs two photographs at least."))
                    .isTrue();
        }
    }

    @Test
    void ofFiveTheFirstFourAreComparedAndWithOneASentenceSaysWhatToDo() {
        try (RealWindow window = open()) {
            window.press(KeyCode.HOME).press(KeyCode.C).rest();
            assertThat(window.hasWords("Choose two to four photographs")).isTrue();
            window.press(KeyCode.ENTER).rest();
            window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.C).rest();
            assertThat(panes(window)).isEqualTo(4);
            assertThat(window.hasWords("6 photographs are selected. The first four are compared."))
                    .isTrue();
        }
    }

    @Test
    void fromTheLightTableThePresentOneIsComparedWithTheNextAndTheLastWithTheOneBefore() {
        try (RealWindow window = open()) {
            window.press(KeyCode.END)
                    .press(KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.C)
                    .rest();
            assertThat(panes(window)).isEqualTo(2);
            window.press(KeyCode.ESCAPE).rest();
            assertThat(panes(window)).as("back on the light table").isZero();
            window.press(KeyCode.ESCAPE).rest();
            window.press(KeyCode.HOME)
                    .press(KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.C)
                    .rest();
            assertThat(captions(window)).contains("Look with care.");
        }
    }

    @Test
    void theKeysZoomBothAndFreeOnlyTheOneThatHasTheKeyboard() {
        try (RealWindow window = open()) {
            window.press(KeyCode.HOME).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.C).rest();
            List<Double> fitted = widths(window);
            window.press(KeyCode.PLUS).rest();
            List<Double> both = widths(window);
            assertThat(both.get(0)).isGreaterThan(fitted.get(0) * 1.2);
            assertThat(both.get(1)).isGreaterThan(fitted.get(1) * 1.2);
            window.press(KeyCode.J).press(KeyCode.PLUS).rest();
            List<Double> one = widths(window);
            assertThat(one.get(0)).isGreaterThan(both.get(0) * 1.2);
            assertThat(one.get(1)).isEqualTo(both.get(1));
            window.press(KeyCode.DIGIT0).rest();
            assertThat(widths(window).get(0)).isEqualTo(fitted.get(0));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void lockedADragMovesBoth() {
        try (RealWindow window = open()) {
            window.press(KeyCode.HOME).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT)
                    .press(KeyCode.C)
                    .rest()
                    .press(KeyCode.DIGIT1)
                    .rest();
            List<Double> before = lefts(window);
            Bounds at = Toolkit.on(() -> {
                Node pane = window.scene().getRoot().lookup(".pane-stage");
                return pane.localToScreen(pane.getLayoutBounds());
            });
            Point2D middle = new Point2D(at.getCenterX(), at.getCenterY());
            window.drag(middle, middle.add(-31, 0)).rest();
            List<Double> after = lefts(window);
            assertThat(after.get(0)).isCloseTo(before.get(0) - 31, within(1.0));
            assertThat(after.get(1)).isCloseTo(before.get(1) - 31, within(1.0));
        }
    }

    private static int panes(RealWindow window) {
        return Toolkit.on(() -> (int) window.scene().getRoot().lookupAll(".pane").stream()
                .filter(RealWindow::isSeen)
                .count());
    }

    private static int active(RealWindow window) {
        return Toolkit.on(() -> {
            List<Node> panes = ordered(window, ".pane");
            return (int) panes.stream()
                    .takeWhile(pane -> pane.getPseudoClassStates().stream()
                            .noneMatch(state -> state.getPseudoClassName().equals("active")))
                    .count();
        });
    }

    private static List<String> captions(RealWindow window) {
        return Toolkit.on(() -> ordered(window, ".pane-caveat").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private static List<Double> widths(RealWindow window) {
        return Toolkit.on(() -> ordered(window, ".pane .picture-block").stream()
                .map(node -> node.getBoundsInParent().getWidth())
                .toList());
    }

    private static List<Double> lefts(RealWindow window) {
        return Toolkit.on(() -> ordered(window, ".pane .picture-block").stream()
                .map(node -> node.getBoundsInParent().getMinX())
                .toList());
    }

    /** In the order in which they stand in the window's tree: that of the keyboard. */
    private static List<Node> ordered(RealWindow window, String selector) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .toList();
    }
}
