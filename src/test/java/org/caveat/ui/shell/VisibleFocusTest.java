package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.caveat.samples.Samples;
import org.caveat.ui.MouseAt;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the keyboard is, it is seen; also in what pops up over the window. */
class VisibleFocusTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final Color ACCENT = Color.web("#5AB0FF");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private RealWindow window;

    @BeforeEach
    void open() throws Exception {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        window = new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1280, 800)
                .rest();
        window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    private static Scene lightControls() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup(".light-controls") != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the light controls are not shown"));
    }

    /** Opens them as by keys: nothing was pressed with the mouse. */
    private void openLightControls() {
        Node tool = Toolkit.on(() -> window.scene().getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> RealWindow.isSeen(node)
                        && String.valueOf(node.getAccessibleText()).startsWith("Light"))
                .findFirst()
                .orElseThrow());
        Toolkit.run(tool::requestFocus);
        window.press(KeyCode.SPACE);
    }

    /** What has the keyboard in the light controls, and whether a ring of the accent is drawn of it. */
    private record Stop(Node node, boolean isRinged) {}

    private static Stop stop() {
        return Toolkit.on(() -> {
            Scene scene = lightControls();
            Node owner = scene.getFocusOwner();
            scene.getRoot().applyCss();
            Region drawn = (Region) (owner.lookup(".thumb") == null ? owner : owner.lookup(".thumb"));
            return new Stop(owner, isRinged(drawn));
        });
    }

    private static boolean isRinged(Region drawn) {
        boolean border = drawn.getBorder() != null
                && drawn.getBorder().getStrokes().stream().anyMatch(stroke -> ACCENT.equals(stroke.getTopStroke()));
        return border || drawn.getBackground().getFills().stream().anyMatch(fill -> ACCENT.equals(fill.getFill()));
    }

    @Test
    void everyControlOfAPopOverThatHasTheKeyboardShowsItsRing() {
        openLightControls();
        window.press(KeyCode.RIGHT); // so that it can be put back
        Stop first = stop();
        assertThat(first.isRinged()).as(String.valueOf(first.node())).isTrue();
        for (int stops = 0; stops < 3; stops++) {
            window.press(KeyCode.TAB);
            Stop next = stop();
            assertThat(next.node()).isNotSameAs(first.node());
            assertThat(next.isRinged()).as(String.valueOf(next.node())).isTrue();
        }
    }

    @Test
    void onlyOneRingIsShownAndThatOfTheWindowComesBackWithTheKeyboard() {
        assertThat(isShownBelow()).isTrue();
        openLightControls();
        assertThat(isShownBelow()).as("the keyboard is above").isFalse();
        window.press(KeyCode.ESCAPE);
        assertThat(isShownBelow()).isTrue();
    }

    @Test
    void theMouseHidesItInAPopOverAndTheKeyboardShowsItAgain() {
        openLightControls();
        Toolkit.run(() -> {
            Node note = lightControls().getRoot().lookup(".light-name");
            Point2D at = note.localToScene(1, 1);
            note.fireEvent(MouseAt.event(MouseEvent.MOUSE_PRESSED, at.getX(), at.getY()));
        });
        assertThat(stop().isRinged()).isFalse();
        window.press(KeyCode.RIGHT);
        assertThat(stop().isRinged()).isTrue();
    }

    @Test
    void aMenuLeavesTheRingToWhatItBelongsTo() {
        window.press(KeyCode.ESCAPE).pressButton("More");
        assertThat(menus()).hasSize(1);
        assertThat(isShownBelow()).isTrue();
        assertThat(menus().get(0).getScene().getRoot().getPseudoClassStates().toString())
                .contains("keys");
        Toolkit.run(menus().get(0)::hide);
    }

    private static List<ContextMenu> menus() {
        return Toolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList());
    }

    private boolean isShownBelow() {
        return Toolkit.on(
                () -> window.scene().getRoot().getPseudoClassStates().toString().contains("keys"));
    }
}
