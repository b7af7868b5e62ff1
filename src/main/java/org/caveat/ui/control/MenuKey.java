package org.caveat.ui.control;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Asks for the menu of something: by the mouse, by the menu key, or by Shift and F10 where a keyboard has no such key. */
public final class MenuKey {

    private MenuKey() {}

    /** Shows a menu. */
    @FunctionalInterface
    public interface Asked {

        /**
         * Shows it, where there is one; says whether there is.
         *
         * @param on what was pressed, or has the keyboard
         * @param mouse where on the screen the mouse is; empty where a key asks
         */
        boolean show(Node on, Optional<Point2D> mouse);
    }

    /** Lets the menu of a node be asked for. */
    public static void on(Node node, Asked asked) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Optional<Point2D> mouse = event.isKeyboardTrigger()
                    ? Optional.empty()
                    : Optional.of(new Point2D(event.getScreenX(), event.getScreenY()));
            if (event.getTarget() instanceof Node target && asked.show(target, mouse)) {
                event.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isAsking =
                    event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
            if (isAsking && event.getTarget() instanceof Node target && asked.show(target, Optional.empty())) {
                event.consume();
            }
        });
    }
}
