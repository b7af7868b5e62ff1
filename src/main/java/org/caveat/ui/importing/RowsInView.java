package org.caveat.ui.importing;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.caveat.ui.control.DialogScroll;

/**
 * Rows of one height, scrolled where they are many: whole rows are seen, and none is cut. Its height is told when it is
 * asked for and never set: one that is set while the dialog is laid out may not be heard of.
 */
final class RowsInView extends DialogScroll {
    private final GridPane rows;
    private final int most;

    /** @param most so many rows are seen at once */
    RowsInView(GridPane rows, int most) {
        super(rows);
        this.rows = rows;
        this.most = most;
        setMinHeight(Region.USE_COMPUTED_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int all = Math.max(1, rows.getRowCount());
        double gap = rows.getVgap();
        double row = (rows.prefHeight(-1) + gap) / all;
        double foot = all > most ? FOOT : 0;
        return Math.ceil(Math.min(all, most) * row - gap + AROUND + foot);
    }
}
