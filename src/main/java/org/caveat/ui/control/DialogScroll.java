package org.caveat.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What a dialog scrolls: as wide as the dialog's other rows, with room around it for the ring of what has the keyboard. */
public final class DialogScroll extends ScrollPane {
    private static final double RING = 6;

    private final VBox inside;

    public DialogScroll(Node content) {
        inside = new VBox(content);
        inside.setPadding(new Insets(RING));
        setContent(inside);
        getStyleClass().add("dialog-scroll");
        setFitToWidth(true);
        setMinHeight(0);
        // the room is taken from the dialog's own edge, so that the rows keep one left and one right side
        VBox.setMargin(this, new Insets(0, -RING, 0, -RING));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as what it holds, whose lines are only broken once it is known how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(inside.prefHeight(width));
    }
}
