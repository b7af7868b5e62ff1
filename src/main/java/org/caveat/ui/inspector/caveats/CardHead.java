package org.caveat.ui.inspector.caveats;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The first row of a card: what kind of caveat it is, and at the right how it stands; where both have no room, one below the other. */
final class CardHead extends Pane {
    private static final double GAP = 8;
    private static final double LEAST = 20;

    private final Label kind;
    private final HBox marks = new HBox(GAP);

    CardHead(Label kind, List<Label> marks) {
        this.kind = kind;
        this.marks.getChildren().addAll(marks);
        this.marks.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(kind, this.marks);
    }

    private boolean fits(double width) {
        return marks.getChildren().isEmpty() || kind.prefWidth(-1) + GAP + marks.prefWidth(-1) <= width;
    }

    private double kindHeight(double width) {
        return Math.max(LEAST, kind.prefHeight(fits(width) ? -1 : width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return fits(width) ? kindHeight(width) : kindHeight(width) + GAP / 2 + marks.prefHeight(-1) + GAP / 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = kindHeight(width);
        double marked = Math.min(width, Math.ceil(marks.prefWidth(-1)));
        if (fits(width)) {
            kind.resizeRelocate(0, 0, width - marked, top);
            marks.resizeRelocate(width - marked, 0, marked, top);
        } else {
            kind.resizeRelocate(0, 0, width, top);
            marks.resizeRelocate(0, top + GAP / 2, marked, marks.prefHeight(-1));
        }
    }
}
