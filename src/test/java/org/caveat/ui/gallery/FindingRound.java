package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** The sheet in its groups and sizes, and the ways into it at the left. */
final class FindingRound implements Rooms.Round {

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = BoxesFolder.make(rooms.disk().resolve("Hartmann"));
        try (RealWindow window = rooms.open(folder)) {
            window.press(KeyCode.HOME);
            Rooms.scroll(window, ".side-bar", 1);
            rooms.see(window, "people");
            Rooms.scroll(window, ".side-bar", 0);
            arrange(window, "In folders");
            rooms.see(window, "sheet-in-folders");
            window.press(KeyCode.END);
            rooms.see(window, "sheet-in-folders-end");
            arrange(window, "In kinds");
            window.press(KeyCode.HOME);
            rooms.see(window, "sheet-in-kinds");
            arrange(window, "Not in groups");
            size(window, 0);
            rooms.see(window, "sheet-smallest");
            size(window, Double.MAX_VALUE);
            rooms.see(window, "sheet-largest");
            size(window, 280);
            window.press(KeyCode.SLASH).type("b");
            rooms.see(window, "name-ahead");
            window.press(KeyCode.ESCAPE);
        }
    }

    private static void arrange(RealWindow window, String words) {
        MenuButton order = (MenuButton) window.node(".order-menu");
        Toolkit.run(() -> order.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no order " + words))
                .fire());
        window.rest();
    }

    private static void size(RealWindow window, double value) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".slider").stream()
                .filter(RealWindow::isSeen)
                .map(Slider.class::cast)
                .forEach(slider -> slider.setValue(Math.min(slider.getMax(), Math.max(slider.getMin(), value)))));
        window.rest();
    }
}
