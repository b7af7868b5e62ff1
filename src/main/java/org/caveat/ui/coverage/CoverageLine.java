package org.caveat.ui.coverage;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A line of the table: at the left what stays, beside it a node for each of the nine, which may pass behind it. */
final class CoverageLine extends Pane {
    private final Region left;
    private final List<? extends Region> nine;
    private final Placed moved = new Placed();
    private final Placed window = new Placed(moved);
    private final Rectangle clip = new Rectangle();
    private CoverageColumns columns = CoverageColumns.in(0);
    private double offset;

    CoverageLine(Region left, List<? extends Region> nine) {
        this.left = left;
        this.nine = List.copyOf(nine);
        moved.getChildren().addAll(nine);
        window.setClip(clip);
        getChildren().addAll(left, window);
        setMinWidth(0);
    }

    /** @param newOffset how far the nine are moved to the left, in pixels */
    void place(CoverageColumns newColumns, double newOffset) {
        columns = newColumns;
        offset = newOffset;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = left.prefHeight(columns.photograph());
        for (Region node : nine) {
            highest = Math.max(highest, node.prefHeight(columns.column()));
        }
        return Math.ceil(highest);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double high = getHeight();
        double room = Math.max(0, getWidth() - columns.photograph());
        left.resizeRelocate(0, 0, Math.min(getWidth(), columns.photograph()), high);
        window.resizeRelocate(columns.photograph(), 0, room, high);
        // of a column that has not room the edge is not seen either
        clip.setWidth(columns.inView() * columns.column());
        clip.setHeight(high);
        moved.relocate(-Math.rint(offset), 0);
        for (int at = 0; at < nine.size(); at++) {
            nine.get(at).resizeRelocate(at * columns.column(), 0, columns.column(), high);
        }
    }
}
