package org.caveat.ui.gallery;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** Asks every control that the keyboard can reach what assistive technology would say of it. */
final class EveryControl {
    private final Set<String> silent = new LinkedHashSet<>();

    /** What is wrong: each control that has no role, no name or, where its name does not say its use, no help. */
    Set<String> silent() {
        return silent;
    }

    void ask(RealWindow window, String state) {
        Toolkit.run(() -> reachable(window.scene().getRoot()).forEach(node -> ask(node, state)));
    }

    /** What the tabulator stops at within a node, in its order. */
    static Stream<Node> reachable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> itself = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        boolean isWhole =
                node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase;
        return isWhole || !(node instanceof Parent parent)
                ? itself
                : Stream.concat(
                        itself, parent.getChildrenUnmodifiable().stream().flatMap(EveryControl::reachable));
    }

    private void ask(Node node, String state) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            silent.add(state + ": no role: " + node);
        }
        if (name(node).isBlank()) {
            silent.add(state + ": no name: " + node);
        }
        if (needsHelp(node) && help(node).isBlank()) {
            silent.add(state + ": no help: " + role + " “" + name(node) + "”");
        }
    }

    /** Fields, and what shows a sign instead of words. */
    private static boolean needsHelp(Node node) {
        boolean isField = node instanceof TextInputControl || node instanceof ComboBoxBase;
        boolean isSign = node instanceof ButtonBase button
                && (button.getText() == null || button.getText().isBlank())
                && button.getGraphic() != null;
        return isField || isSign;
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean isNamedByItself = node instanceof Labeled || !(node instanceof Control);
        return said instanceof String text && isNamedByItself ? text : "";
    }

    private static String help(Node node) {
        String given = node.getAccessibleHelp();
        if (given != null && !given.isBlank()) {
            return given;
        }
        return node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : "";
    }
}
