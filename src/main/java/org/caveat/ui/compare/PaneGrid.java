package org.caveat.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;

/**
 * How the panes share the room: two beside each other, or one above the other where the room is tall; three in a row where
 * it is very wide; else two by two.
 *
 * @param columns beside each other
 * @param rows above each other
 */
record PaneGrid(int columns, int rows) {
    /** Between two panes, in screen pixels. */
    static final double GAP = 8;

    private static final double VERY_WIDE = 2;

    static PaneGrid of(int count, Extent room) {
        boolean isTall = room.width() < room.height();
        if (count <= 2) {
            return isTall ? new PaneGrid(1, count) : new PaneGrid(count, 1);
        }
        boolean isVeryWide = room.width() > VERY_WIDE * room.height();
        return count == 3 && isVeryWide ? new PaneGrid(3, 1) : new PaneGrid(2, 2);
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
