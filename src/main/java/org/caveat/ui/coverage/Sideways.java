package org.caveat.ui.coverage;

import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** The bar by which the nine questions are moved; it is there where they do not all fit beside the photographs. */
final class Sideways extends ScrollBar {
    private CoverageColumns columns = CoverageColumns.in(0);

    CoverageColumns columns() {
        return columns;
    }

    /** How far the nine are moved to the left, by whole columns. */
    double offset() {
        return columns.held(getValue());
    }

    /** @param column that stays in view */
    void fit(double width, int column) {
        columns = CoverageColumns.in(width);
        double farthest = columns.farthest();
        setMax(farthest);
        setVisibleAmount(farthest == 0 ? 0 : columns.room() * farthest / (columns.room() + farthest));
        setUnitIncrement(columns.column());
        setBlockIncrement(columns.column());
        setVisible(farthest > 0);
        setManaged(farthest > 0);
        setValue(columns.revealing(column, offset()));
    }

    /** Brings a column into view. */
    void reveal(int column) {
        setValue(columns.revealing(column, getValue()));
    }

    /** By so many columns; negative numbers bring those at the left into view. */
    void move(int by) {
        to(offset() + by * columns.column());
    }

    void scrolled(ScrollEvent event) {
        if (event.getDeltaX() != 0 && columns.farthest() > 0) {
            to(getValue() - event.getDeltaX());
            event.consume();
        }
    }

    private void to(double value) {
        setValue(Math.max(0, Math.min(columns.farthest(), value)));
    }
}
