package org.caveat.ui.shell;

import javafx.scene.layout.Region;

/**
 * Where we are, and the search field at the right. What we look at is told whole where there is room beside the field; a
 * long headline leaves the field nearly half, and a wide field never takes more than that from a title.
 */
final class TrailAndSearch extends Region {
    private static final double WIDEST_FIELD = 480;
    private static final double SHARE_OF_FIELD = 0.46;
    private static final double GAP = 8;

    private final Region trail;
    private final Region field;

    TrailAndSearch(Region trail, Region field) {
        this.trail = trail;
        this.field = field;
        getChildren().addAll(trail, field);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return trail.prefWidth(-1) + GAP + WIDEST_FIELD;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(trail.prefHeight(-1), field.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - GAP);
        double left = Math.max(room - Math.ceil(trail.prefWidth(-1)), room * SHARE_OF_FIELD);
        double width = Math.floor(Math.min(WIDEST_FIELD, left));
        double high = Math.min(getHeight(), field.prefHeight(-1));
        trail.resizeRelocate(0, 0, Math.max(0, room - width), getHeight());
        field.resizeRelocate(getWidth() - width, Math.rint((getHeight() - high) / 2), width, high);
    }
}
