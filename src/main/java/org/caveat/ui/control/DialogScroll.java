package org.caveat.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a dialog scrolls: as wide as the dialog's other rows, with room around it for the ring of what has the keyboard. */
public final class DialogScroll extends ScrollPane {
    private static final double RING = 6;
    /** Above and below its content together, in pixels. */
    public static final double AROUND = 2 * RING;

    private final VBox inside;

    public DialogScroll(Node content) {
        inside = new VBox(content);
        inside.setPadding(new Insets(RING));
        setContent(inside);
        getStyleClass().add("dialog-scroll");
        setFitToWidth(true);
        setMinHeight(0);
        // the room is taken from the dialog's own edge, so that the rows keep one left and one right side
        keepEdges(0);
    }

    /**
     * Lets its content begin and end where the dialog's other rows do, whether it stands below them or beside another.
     *
     * @param border its own, at its left and its right, in pixels
     */
    public final void keepEdges(double border) {
        Insets beyond = new Insets(0, -RING - border, 0, -RING - border);
        VBox.setMargin(this, beyond);
        HBox.setMargin(this, beyond);
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
