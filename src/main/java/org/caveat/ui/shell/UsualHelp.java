package org.caveat.ui.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.caveat.text.Messages;

/** Tells of a control that has the keyboard how one uses it, where it does not say so itself. */
final class UsualHelp {
    private static final Map<AccessibleRole, String> USES = Map.ofEntries(
            Map.entry(AccessibleRole.BUTTON, "press"),
            Map.entry(AccessibleRole.HYPERLINK, "press"),
            Map.entry(AccessibleRole.TOGGLE_BUTTON, "switch"),
            Map.entry(AccessibleRole.CHECK_BOX, "switch"),
            Map.entry(AccessibleRole.RADIO_BUTTON, "choose"),
            Map.entry(AccessibleRole.MENU_BUTTON, "open"),
            Map.entry(AccessibleRole.COMBO_BOX, "open"),
            Map.entry(AccessibleRole.TEXT_FIELD, "type"),
            Map.entry(AccessibleRole.TEXT_AREA, "type"),
            Map.entry(AccessibleRole.SLIDER, "slide"),
            Map.entry(AccessibleRole.LIST_VIEW, "list"),
            Map.entry(AccessibleRole.LIST_ITEM, "item"));

    private final Messages messages;

    UsualHelp(Messages messages) {
        this.messages = messages;
    }

    void install(Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(focused -> Optional.ofNullable(focused).ifPresent(this::explain));
    }

    private void explain(Node focused) {
        Optional<String> use = Optional.ofNullable(focused.getAccessibleRole()).map(USES::get);
        if (!isExplained(focused)) {
            use.ifPresent(words -> focused.setAccessibleHelp(messages.get("ui.use-" + words)));
        }
    }

    private static boolean isExplained(Node node) {
        boolean hasHelp =
                node.getAccessibleHelp() != null && !node.getAccessibleHelp().isBlank();
        boolean hasTooltip = node instanceof Control control
                && Optional.ofNullable(control.getTooltip())
                        .map(Tooltip::getText)
                        .filter(text -> !text.isBlank())
                        .isPresent();
        return hasHelp || hasTooltip;
    }
}
