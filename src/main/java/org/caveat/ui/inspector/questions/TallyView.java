package org.caveat.ui.inspector.questions;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.caveat.model.Standing;
import org.caveat.ui.control.DottedLine;

/** A sign for each of the nine, and how many stand how; the words go below the signs where there is not room beside them. */
final class TallyView extends Pane {
    private static final double BETWEEN = 16;
    private static final double BELOW = 8;

    private final HBox signs = new HBox(8);
    private final DottedLine counts = new DottedLine();

    TallyView() {
        counts.getStyleClass().add("tally-counts");
        counts.setPrefWrapLength(Double.MAX_VALUE);
        getChildren().addAll(signs, counts);
    }

    void show(List<Standing> nine, QuestionWords words) {
        signs.getChildren().setAll(nine.stream().map(StateSign::inTally).toList());
        counts.getChildren().clear();
        words.tally(nine).forEach(count -> counts.add(new Label(count)));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return signs.prefWidth(-1) + BETWEEN + counts.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = signs.prefHeight(-1);
        return isBeside(width) ? Math.max(high, counts.prefHeight(-1)) : high + BELOW + counts.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double across = signs.prefWidth(-1);
        double high = signs.prefHeight(-1);
        signs.resizeRelocate(0, 0, across, high);
        if (isBeside(width)) {
            double words = counts.prefWidth(-1);
            double tall = counts.prefHeight(-1);
            counts.resizeRelocate(snapPositionX(width - words), snapPositionY((high - tall) / 2), words, tall);
        } else {
            counts.resizeRelocate(0, high + BELOW, width, counts.prefHeight(width));
        }
    }
}
