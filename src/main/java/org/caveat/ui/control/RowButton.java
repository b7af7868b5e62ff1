package org.caveat.ui.control;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/**
 * A whole row that is pressed like a button. A button of the toolkit would take the height of a text that never wraps;
 * a row takes what its text needs.
 */
public final class RowButton extends HBox {
    private final Runnable action;

    /** @param words what assistive technology says of it */
    public RowButton(double spacing, String words, Runnable action, Node... content) {
        this(spacing, action, content);
        setAccessibleText(words);
    }

    /** @param words what assistive technology says of it; put together once it asks, which mostly it never does */
    public RowButton(double spacing, Supplier<String> words, Runnable action, Node... content) {
        this(spacing, action, content);
        accessibleTextProperty().bind(Bindings.createStringBinding(words::get));
    }

    private RowButton(double spacing, Runnable action, Node... content) {
        super(spacing, content);
        this.action = action;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                action.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(javafx.scene.AccessibleAction asked, Object... parameters) {
        if (asked == javafx.scene.AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
