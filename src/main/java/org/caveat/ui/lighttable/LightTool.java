package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;

/** The tool that opens the light controls below itself, and tells when the picture is not seen as it is. */
final class LightTool implements AutoCloseable {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double BELOW = 8;

    private final Messages messages;
    private final LightControls controls;
    private final Popup popOver = new Popup();
    private final ToggleButton light;
    private final Subscriptions subscriptions = new Subscriptions();

    LightTool(LightTableModel model, Messages messages) {
        this.messages = messages;
        controls = new LightControls(model, messages);
        light = Buttons.toggle("light", messages.get("lighttable.light"));
        light.setOnAction(event -> toggle());
        popOver.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        popOver.getContent().add(controls);
        subscriptions.watch(popOver.showingProperty(), light::setSelected);
        subscriptions.watch(model.lightProperty(), this::tell);
    }

    ToggleButton node() {
        return light;
    }

    /** Opens the light controls, or closes them. */
    void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else if (!light.isDisabled()) {
            Bounds at = light.localToScreen(light.getLayoutBounds());
            popOver.show(light, at.getMaxX(), at.getMaxY() + BELOW);
            controls.focus();
        }
        light.setSelected(popOver.isShowing());
    }

    /** The sign that the picture is not seen as it is. */
    private void tell(Light now) {
        light.pseudoClassStateChanged(CHANGED, now.isChanged());
        String words = now.isChanged()
                ? messages.get("lighttable.light-changed", String.join(", ", changes(now)))
                : messages.get("lighttable.light");
        light.setAccessibleText(words);
        light.getTooltip().setText(words);
    }

    private List<String> changes(Light now) {
        List<String> changes = new ArrayList<>();
        if (now.brightness() != 0) {
            changes.add(messages.get("lighttable.brightness-of", LightControls.signed(now.brightness())));
        }
        if (now.contrast() != 0) {
            changes.add(messages.get("lighttable.contrast-of", LightControls.signed(now.contrast())));
        }
        if (now.inverted()) {
            changes.add(messages.get("lighttable.is-inverted"));
        }
        return changes;
    }

    @Override
    public void close() {
        popOver.hide();
        subscriptions.close();
        controls.close();
    }
}
