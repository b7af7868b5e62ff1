package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.PopupWindow.AnchorLocation;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.about.AboutModel;
import org.caveat.ui.about.AboutView;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.shell.PaletteModel.Offer;

/** What tells of the program itself, whatever is open: its keys, its guide, its tour, and what it is. */
final class Sheets {
    /** From the button to its menu. */
    private static final double BELOW = 4;

    private final Messages messages;
    private final Words words;
    private final Overlay overlay;
    private final Guide guide;
    private final Touring touring;

    Sheets(Services services, Overlay overlay, Notice notice, Touring touring) {
        this.messages = services.messages();
        this.words = services.words();
        this.overlay = overlay;
        this.guide = new Guide(services.surroundings(), messages, notice);
        this.touring = touring;
    }

    void showKeys() {
        KeysSheet keys = new KeysSheet(messages, words);
        overlay.show(keys.node(overlay::hide, guide::show, touring.offer(overlay::hide)), () -> {});
    }

    void showGuide() {
        guide.show();
    }

    void showAbout() {
        AboutView about = new AboutView(new AboutModel(messages, Sheets::copy), messages, overlay::hide);
        overlay.show(about.node(), about::close);
        about.focus();
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** For the palette. */
    List<Offer> offers() {
        Optional<Runnable> tour = touring.offer(() -> {});
        return List.of(
                new Offer(messages.get("ui.tour"), "", tour.isPresent(), () -> tour.ifPresent(Runnable::run)),
                new Offer(messages.get("about.title"), "", true, this::showAbout));
    }

    /** The button at the end of the header, with a menu of them. */
    Button menu() {
        ContextMenu menu = new ContextMenu(
                item("ui.menu-keys", this::showKeys),
                item("ui.guide", guide::show),
                item("about.title", this::showAbout));
        Button button = Buttons.sign("more", messages.get("ui.more"), () -> {});
        button.setOnAction(event -> showBelow(menu, button));
        return button;
    }

    /** It ends where the button does, at the edge of the window, and not beyond that. */
    private static void showBelow(ContextMenu menu, Button button) {
        boolean isMirrored = button.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        Bounds at = button.localToScreen(button.getLayoutBounds());
        menu.setAnchorLocation(isMirrored ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_TOP_RIGHT);
        menu.show(button, isMirrored ? at.getMinX() : at.getMaxX(), at.getMaxY() + BELOW);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
