package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;

/**
 * Where a round of the window begins, and how it is gone: what is opened, asked for and looked at.
 *
 * @param home where settings are kept
 * @param disk for the photographs
 * @param visitor is shown the window in each state, and told what the state is called
 */
record Rooms(Path home, Path disk, Face face, BiConsumer<RealWindow, String> visitor) {

    /** A round through some of them. */
    @FunctionalInterface
    interface Round {
        void go(Rooms rooms) throws IOException;
    }

    /**
     * How the window looks on one round.
     *
     * @param percent of the usual size
     */
    record Face(Settings.Theme theme, int percent) {

        @Override
        public String toString() {
            return "rooms-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
        }
    }

    /** Opens the window on a folder. */
    RealWindow open(Path folder) {
        return open("settings", Optional.of(folder));
    }

    /** @param own the name of a folder for the settings of this window */
    RealWindow open(String own, Optional<Path> folder) {
        Path settings = home.resolve(own);
        new SettingsStore(settings, Messages.english())
                .change(now -> now.with(now.appearance().with(face.theme()).withTextSize(face.percent())));
        RealWindow window = new RealWindow(settings, Optional.of(Samples.folder()), folder).size(1440, 900);
        if (folder.isPresent()) {
            window.awaiting("the contact sheet", () -> window.has(".photo-cell"));
        }
        return window.rest();
    }

    /** Looks at the window once it is at rest. */
    void see(RealWindow window, String state) {
        visitor.accept(window.rest(), state);
    }

    /** Looks at the window while something goes on. */
    void seeUnderway(RealWindow window, String state) {
        visitor.accept(window, state);
    }

    /** Does what a name stands for in the palette. */
    static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K).paste(name).press(KeyCode.ENTER);
    }

    /** Turns to another folder. */
    static void turnTo(RealWindow window, Path folder) {
        Toolkit.run(() -> window.window().open(folder));
        window.awaiting("the folder", () -> window.window().openFolder().equals(Optional.of(folder)));
    }

    /** Writes into the field that is called so, in place of what stands there. */
    static void write(RealWindow window, String field, String words) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".text-input").stream()
                .filter(node -> RealWindow.isSeen(node) && field.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no field " + field))
                .setText(words));
        Toolkit.pulses();
    }

    /** Opens a menu that has a button. */
    static void show(RealWindow window, String menu) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(menu).stream()
                .filter(node -> RealWindow.isSeen(node) && node instanceof MenuButton)
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no menu " + menu))
                .show());
    }

    /** Asks for the menu of what a selector finds first, in its middle. */
    static void askFor(RealWindow window, String selector) {
        Node node = Toolkit.on(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + selector)));
        Toolkit.run(() -> {
            var at = node.localToScreen(node.getLayoutBounds());
            double x = at.getCenterX();
            double y = at.getCenterY();
            node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, false, null));
        });
        window.awaiting(
                "the menu", () -> Screenshot.poppedUp(window.scene()).stream().anyMatch(ContextMenu.class::isInstance));
    }

    /** Shows what a button says while the mouse rests on it. */
    static void restOn(RealWindow window, String button) {
        Toolkit.run(() -> {
            ButtonBase found = window.scene().getRoot().lookupAll("*").stream()
                    .filter(node -> node instanceof ButtonBase && button.equals(node.getAccessibleText()))
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + button));
            var at = found.localToScreen(found.getLayoutBounds());
            found.getTooltip().show(found, at.getMinX(), at.getMaxY() + 8);
        });
    }

    /** Takes away every menu, list and tooltip. */
    static void dismiss(RealWindow window) {
        Toolkit.run(() -> Screenshot.poppedUp(window.scene()).forEach(Window::hide));
        Toolkit.pulses();
    }

    /** Scrolls what a selector finds down by a share of its length. */
    static void scroll(RealWindow window, String panes, double share) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(panes).stream()
                .filter(node -> RealWindow.isSeen(node)
                        && node instanceof ScrollPane
                        && !(node.getParent() instanceof TextInputControl))
                .forEach(node -> ((ScrollPane) node).setVvalue(share)));
        window.rest();
    }
}
