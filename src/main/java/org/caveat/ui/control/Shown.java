package org.caveat.ui.control;

import javafx.scene.Node;

/** Shows a part of something or leaves it out, so that it takes no room. Said again of one that is so already, it is nothing. */
public final class Shown {
    private Shown() {}

    /** The part has its place and is seen, or neither. */
    public static void set(Node part, boolean isShown) {
        part.setManaged(isShown);
        part.setVisible(isShown);
    }
}
