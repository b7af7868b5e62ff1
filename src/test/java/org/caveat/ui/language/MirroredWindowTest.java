package org.caveat.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window for a language that is written from right to left: panels and cards are mirrored, what is pictured is not. */
class MirroredWindowTest {
    private static final String PLANE = "azari-airplane-from-above.jpg";

    @TempDir
    Path home;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void mirror() throws Exception {
        Mirrored.make();
        Path folder = Files.createDirectory(home.resolve("folder"));
        Files.copy(Samples.photograph(PLANE), folder.resolve(PLANE));
        Files.copy(
                Samples.photograph(PLANE).resolveSibling(PLANE + ".caveat.json"),
                folder.resolve(PLANE + ".caveat.json"));
        open = Optional.of(
                new RealWindow(home.resolve("settings"), Optional.empty(), Optional.of(folder)).size(1280, 800));
        window().rest();
        Toolkit.run(() -> {
            window().window().speak(Mirrored.LANGUAGE);
            window().scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        });
        window().rest();
    }

    @AfterEach
    void close() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    @Test
    void panelsAndCardsAreMirroredAndThePhotographIsNot() {
        window().screenshot("mirrored-sheet");
        window().press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
        window().screenshot("mirrored-table");

        assertThat(middle(".side-bar")).isGreaterThan(middle(".inspector"));
        assertThat(orientation(".side-bar")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(orientation(".caveat-card")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(orientation(".stage")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(rightOf(".stage")).as("the right side of what is pictured").isPositive();
    }

    @Test
    void whatCameBeforeStandsAtTheLeftOfWhatCameAfter() {
        window().press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();

        assertThat(middle(".instant-line .kind-before")).isLessThan(middle(".instant-line .kind-after"));
        assertThat(orientation(".instant-line")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(isInside(".instant-line .kind-before", ".instant-line")).isTrue();
        assertThat(isInside(".instant-line .kind-after", ".instant-line")).isTrue();
        assertThat(rightOf(".side-bar .kind-before"))
                .as("a sign of before is not one of after")
                .isPositive();
    }

    private Node seen(String selector) {
        return window().scene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + selector));
    }

    private double middle(String selector) {
        Bounds at = Toolkit.on(() -> {
            Node node = seen(selector);
            return node.localToScreen(node.getLayoutBounds());
        });
        return at.getCenterX();
    }

    private boolean isInside(String part, String whole) {
        return Toolkit.on(() -> {
            Node in = seen(whole);
            Node one = seen(part);
            return in.localToScreen(in.getLayoutBounds()).contains(one.localToScreen(one.getLayoutBounds()));
        });
    }

    /** How far to the right on the screen what lies one to the right in a node is. */
    private double rightOf(String selector) {
        return Toolkit.on(() -> {
            Node node = seen(selector);
            Point2D here = node.localToScreen(0, 0);
            return node.localToScreen(1, 0).getX() - here.getX();
        });
    }

    private NodeOrientation orientation(String selector) {
        return Toolkit.on(() -> seen(selector).getEffectiveNodeOrientation());
    }
}
