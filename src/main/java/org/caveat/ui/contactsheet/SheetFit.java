package org.caveat.ui.contactsheet;

import java.util.List;
import org.caveat.collection.order.Arranged;

/**
 * How the photographs have room on a sheet: arithmetic alone. Where it is narrower than a cell is wanted, the margin of the
 * groups gives way first, and then the cell; where it is lower, the cell: a photograph is shown smaller, and not cut.
 *
 * @param cell how large the cells are drawn
 * @param margin how much at the left is taken by the headings of groups, in pixels
 */
record SheetFit(CellSize cell, double margin, SheetGrid grid) {

    /**
     * The fit of a sheet.
     *
     * @param width of the sheet, in pixels
     * @param height of the sheet, in pixels
     * @param wanted how large the cells are where there is room
     */
    static SheetFit of(double width, double height, CellSize wanted, Arranged arranged) {
        double margin = arranged.isGrouped() ? GroupHeading.margin(width) : 0;
        CellSize cell = wanted.within(width - margin - 2 * CellSize.GAP, height - CellSize.GAP);
        List<Integer> groups =
                arranged.groups().stream().map(Arranged.Group::count).toList();
        return new SheetFit(cell, margin, SheetGrid.across(width - margin, cell, groups));
    }

    /** The places on rows of that width, which are centred, or stand beside the headings of their groups. */
    SheetPlaces places(double rowWidth) {
        return SheetPlaces.on(grid, cell, rowWidth, margin);
    }
}
