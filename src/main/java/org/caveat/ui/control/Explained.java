package org.caveat.ui.control;

import javafx.scene.Node;

/** Controls that say to assistive technology what they do, where their name alone does not. */
public final class Explained {
    private Explained() {}

    /** Gives a control its help, a sentence. */
    public static <N extends Node> N by(String help, N control) {
        control.setAccessibleHelp(help);
        return control;
    }
}
