package org.caveat.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;

/**
 * How the panes share the room: two beside each other, or one above the other where the room is tall; three in a row, or in
 * a column where the room is tall, as long as each has room for what stands under it; else two by two.
 *
 * @param columns beside each other
 * @param rows above each other
 */
record PaneGrid(int columns, int rows) {
    /** Between two panes, in screen pixels. */
    static final double GAP = 8;

    /** Of a pane, in screen pixels: narrower, what is to be known first would be cut to nothing. */
    private static final double LEAST_WIDTH = 248;

    private static final double LEAST_HEIGHT = 280;

    static PaneGrid of(int count, Extent room) {
        boolean isTall = room.width() < room.height();
        if (count <= 2) {
            return isTall ? new PaneGrid(1, count) : new PaneGrid(count, 1);
        }
        if (count == 3 && !isTall && room.width() >= 3 * LEAST_WIDTH + 2 * GAP) {
            return new PaneGrid(3, 1);
        }
        boolean isColumn = count == 3 && isTall && room.height() >= 3 * LEAST_HEIGHT + 2 * GAP;
        return isColumn ? new PaneGrid(1, 3) : new PaneGrid(2, 2);
    }

    /** Where each pane stands, on whole pixels, all of one size. */
    List<Area> areas(int count, Extent room) {
        double width = Math.max(1, Math.floor((room.width() - (columns - 1) * GAP) / columns));
        double height = Math.max(1, Math.floor((room.height() - (rows - 1) * GAP) / rows));
        List<Area> areas = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            int row = each / columns;
            int column = each % columns;
            areas.add(new Area(column * (width + GAP), row * (height + GAP), width, height));
        }
        return areas;
    }
}
