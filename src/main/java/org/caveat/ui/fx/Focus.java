package org.caveat.ui.fx;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the keyboard into a field of a page that was only just shown. */
public final class Focus {

    private Focus() {}

    /**
     * Puts the keyboard into a field. What stands in a scroll pane is in the window only once the pane has been styled and
     * laid out, and before that nothing in it can have the focus.
     */
    public static void put(Parent page, Node field) {
        page.applyCss();
        page.layout();
        field.requestFocus();
    }
}
