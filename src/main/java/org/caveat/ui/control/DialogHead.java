package org.caveat.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first row of what floats above the window: what it is, and at its end what takes it away, in all of them at one place. */
public final class DialogHead extends HBox {
    private final Label title = new Label();
    /** As high as the button, so that a title of one line stands in its middle, and of several begins there. */
    private static final double HIGH = 32;

    /**
     * @param closing what assistive technology says of the button that takes it away
     * @param before stands before that button
     */
    public DialogHead(String words, String closing, Runnable close, Node... before) {
        super(16);
        title.setText(words);
        title.getStyleClass().add("view-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(title);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(HIGH);
        HBox.setHgrow(line, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(line);
        getChildren().addAll(before);
        getChildren().add(Buttons.sign("close", closing, close));
    }

    /** Says what it is now. */
    public void say(String words) {
        title.setText(words);
    }
}
