package org.caveat.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/** Where a menu stands that is asked for: at the mouse, or in the corner of what has the keyboard, and within the window. */
public final class MenuPlace {
    /** From that corner, in pixels. */
    private static final double INSIDE = 24;

    private MenuPlace() {}

    /** The place for what has the keyboard, on the screen. */
    public static Point2D in(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        return new Point2D(at.getMinX() + INSIDE, at.getMinY() + INSIDE);
    }

    /** Shows a menu there, or as near as the window allows. */
    public static void show(ContextMenu menu, Node on, Point2D at) {
        menu.show(on, at.getX(), at.getY());
        Window window = on.getScene().getWindow();
        double right = window.getX() + on.getScene().getX() + on.getScene().getWidth();
        double foot = window.getY() + on.getScene().getY() + on.getScene().getHeight();
        double left = window.getX() + on.getScene().getX();
        menu.setX(Math.max(left, Math.min(menu.getX(), right - menu.getWidth())));
        menu.setY(Math.max(window.getY(), Math.min(menu.getY(), foot - menu.getHeight())));
    }
}
