package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.caveat.samples.Samples;
import org.caveat.settings.Arrangement;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns are made wider and narrower, the window larger and smaller, and stand so the next time. */
class ArrangementTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path samples = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(folder.resolve("Sample photographs"));
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(samples)).rest();
    }

    private Arrangement kept() {
        return new SettingsStore(home, Messages.english()).load().settings().arrangement();
    }

    private static double width(RealWindow window, String selector) {
        Node node = window.node(selector);
        return Toolkit.on(() -> ((Region) node).getWidth());
    }

    private static Point2D middle(Node node) {
        return Toolkit.on(() -> {
            Bounds at = node.localToScreen(node.getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY());
        });
    }

    @Test
    void theEdgeOfTheSideBarIsDraggedAndStandsThereTheNextTime() {
        try (RealWindow window = open()) {
            Point2D edge = middle(window.node(".column-edge"));
            window.drag(edge, edge.add(60, 0));
            assertThat(width(window, ".side-bar")).isEqualTo(300);
            window.awaiting("the width to be kept", () -> kept().sideBar().width() == 300);
        }
        try (RealWindow window = open()) {
            assertThat(width(window, ".side-bar")).isEqualTo(300);
        }
    }

    @Test
    void theArrowKeysMoveAnEdgeAndHomeTakesItBack() {
        try (RealWindow window = open()) {
            Node edge = window.node(".column-edge");
            Toolkit.run(edge::requestFocus);
            window.press(KeyCode.RIGHT);
            assertThat(width(window, ".side-bar")).isEqualTo(256);
            window.press(KeyCode.LEFT).press(KeyCode.LEFT);
            assertThat(width(window, ".side-bar")).isEqualTo(224);
            window.press(KeyCode.HOME);
            assertThat(width(window, ".side-bar")).isEqualTo(240);
        }
    }

    @Test
    void whatIsShownAndHowLargeTheWindowIsHoldTheNextTime() {
        try (RealWindow window = open().size(1200, 700)) {
            window.pressButton("Side bar").pressButton("Caption and caveats beside the sheet");
            window.awaiting(
                    "the arrangement to be kept",
                    () -> kept().window().width() == 1200
                            && !kept().sideBar().isShown()
                            && kept().inspector().isShown());
        }
        try (RealWindow window = open()) {
            assertThat(Toolkit.on(() -> window.scene().getWindow().getWidth())).isEqualTo(1200);
            assertThat(Toolkit.on(() -> window.has(".side-bar"))).isFalse();
            assertThat(Toolkit.on(() -> window.has(".inspector"))).isTrue();
        }
    }

    @Test
    void everythingGrowsToTwiceItsSizeByKeysAndBack() {
        try (RealWindow window = open()) {
            long header = Toolkit.on(() -> heightOnScreen(window));
            for (int times = 0; times < 4; times++) {
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            assertThat(Toolkit.on(() -> heightOnScreen(window))).isEqualTo(2 * header);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(Toolkit.on(() -> heightOnScreen(window))).isEqualTo(header * 7 / 4);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(Toolkit.on(() -> heightOnScreen(window))).isEqualTo(header);
        }
    }

    private static long heightOnScreen(RealWindow window) {
        Node header = window.scene().getRoot().lookup(".header");
        return Math.round(header.localToScreen(header.getLayoutBounds()).getHeight());
    }
}
