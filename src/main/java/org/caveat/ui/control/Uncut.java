package org.caveat.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words of the program itself that break into lines where there is no room for one, and are never cut. */
public final class Uncut {
    private Uncut() {}

    /** A line of words, in a style. */
    public static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
