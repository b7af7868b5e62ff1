package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** What the program says of itself, and every menu. */
final class ProgramRound implements Rooms.Round {

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = GalleryFolder.make(rooms.disk().resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = rooms.open(folder)) {
            sheets(rooms, window);
            menus(rooms, window);
            help(rooms, window);
        }
    }

    private static void sheets(Rooms rooms, RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.CONTROL, KeyCode.COMMA);
        window.awaiting("the room in use", () -> window.hasWords("are in use"));
        rooms.see(window, "settings");
        Rooms.scroll(window, ".settings-view .scroll-pane", 1);
        rooms.see(window, "settings-below");
        window.press(KeyCode.ESCAPE);
        Rooms.command(window, "About Caveat");
        rooms.see(window, "about");
        window.press(KeyCode.ESCAPE);
    }

    private static void menus(Rooms rooms, RealWindow window) {
        window.pressButton("More");
        rooms.see(window, "menu-more");
        Rooms.dismiss(window);
        Rooms.show(window, ".order-menu");
        rooms.see(window, "menu-order");
        Rooms.dismiss(window);
        menusBesideTheMouse(rooms, window);
        Rooms.show(window, ".zoom");
        rooms.see(window, "menu-zoom");
        Rooms.dismiss(window);
        window.click("File").rest();
        choose(window, "dc:description");
        window.press(KeyCode.ENTER);
        rooms.see(window, "menu-use");
        Rooms.dismiss(window);
    }

    private static void menusBesideTheMouse(Rooms rooms, RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.RIGHT);
        Rooms.askFor(window, ".photo-cell:chosen");
        rooms.see(window, "menu-cell");
        Rooms.dismiss(window);
        Rooms.askFor(window, ".selections .side-row");
        rooms.see(window, "menu-selection");
        Rooms.dismiss(window);
        window.press(KeyCode.HOME);
        Rooms.askFor(window, ".photo-cell:keyboard");
        rooms.see(window, "menu-cell-of-one");
        Rooms.dismiss(window);
        Gallery.open(window, GalleryFolder.FULL);
        Rooms.askFor(window, ".caveat-card");
        rooms.see(window, "menu-card");
        Rooms.dismiss(window);
    }

    /** Chooses what the file says of itself under a name. */
    private static void choose(RealWindow window, String name) {
        ListView<?> rows = (ListView<?>) window.node(".file-rows");
        Toolkit.run(() -> {
            rows.requestFocus();
            for (int at = 0; at < rows.getItems().size(); at++) {
                if (String.valueOf(rows.getItems().get(at)).contains(name)) {
                    rows.getSelectionModel().clearAndSelect(at);
                    rows.scrollTo(at);
                    return;
                }
            }
            throw new AssertionError("the file does not say " + name);
        });
        window.rest();
    }

    private static void help(Rooms rooms, RealWindow window) {
        Rooms.restOn(window, "Light or dark");
        rooms.see(window, "tooltip");
        Rooms.dismiss(window);
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.F1);
        rooms.see(window, "search-grammar");
        Rooms.dismiss(window);
        window.press(KeyCode.ESCAPE);
    }
}
