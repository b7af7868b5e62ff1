package org.caveat.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.caveat.settings.Arrangement;

/** How wide the columns at the sides are wanted, in pixels. */
final class ColumnsModel {
    private final DoubleProperty sideBar =
            new SimpleDoubleProperty(Arrangement.DEFAULT.sideBar().width());
    private final DoubleProperty inspector =
            new SimpleDoubleProperty(Arrangement.DEFAULT.inspector().width());
    private final DoubleProperty inspectorAtLeast = new SimpleDoubleProperty(0);

    /** A column at a side of the window. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** How wide a column is wanted, in pixels. */
    DoubleProperty widthProperty(Side side) {
        return side == Side.LEFT ? sideBar : inspector;
    }

    /** How wide the inspector has to be for what it shows now, in pixels, where the window has the room. */
    DoubleProperty inspectorAtLeastProperty() {
        return inspectorAtLeast;
    }

    ColumnWidths in(double window, boolean hasSideBar, boolean hasInspector) {
        double right = Math.max(inspector.get(), inspectorAtLeast.get());
        double least = inspectorAtLeast.get() == 0 ? ColumnWidths.LEAST_INSPECTOR : ColumnWidths.LEAST_QUESTIONS;
        return ColumnWidths.in(window, hasSideBar ? sideBar.get() : 0, hasInspector ? right : 0, least);
    }

    /** Makes a column wider or narrower than it is now, as far as it can be. */
    void widen(Side side, double now, double by) {
        double least = side == Side.LEFT ? ColumnWidths.LEAST_SIDE_BAR : ColumnWidths.LEAST_INSPECTOR;
        double most = side == Side.LEFT ? ColumnWidths.LARGEST_SIDE_BAR : ColumnWidths.LARGEST_INSPECTOR;
        widthProperty(side).set(Math.rint(Math.max(least, Math.min(most, now + by))));
    }

    /** Makes a column as wide as it is usually. */
    void reset(Side side) {
        Arrangement usual = Arrangement.DEFAULT;
        widthProperty(side).set((side == Side.LEFT ? usual.sideBar() : usual.inspector()).width());
    }
}
