package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has the keyboard is seen, however far the caption was scrolled before. */
class KeyboardInViewTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void theKeyToTheHeadlineBringsItIntoView() throws Exception {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1024, 640)) {
            window.awaiting("the contact sheet", () -> window.has(".photo-cell"))
                    .rest();
            window.press(KeyCode.RIGHT).press(KeyCode.ENTER).press(KeyCode.F2).rest();
            ScrollPane caption = Toolkit.on(() -> scrolling(window.scene().getFocusOwner()));
            Toolkit.run(() -> {
                window.scene().getRoot().requestFocus();
                caption.setVvalue(1);
            });
            window.rest();
            assertThat(Toolkit.<Double>on(caption::getVvalue)).isEqualTo(1);
            window.press(KeyCode.F2).rest();
            Toolkit.until(
                    "the headline to be seen",
                    () -> isInside(caption, window.scene().getFocusOwner()));
            assertThat(window.failures()).isEmpty();
        }
    }

    private static ScrollPane scrolling(Node field) {
        for (Node at = field.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane;
            }
        }
        throw new AssertionError("nothing scrolls " + field);
    }

    private static boolean isInside(ScrollPane pane, Node field) {
        Bounds room = pane.localToScene(pane.getLayoutBounds());
        return field instanceof TextInputControl && room.contains(field.localToScene(field.getLayoutBounds()));
    }
}
