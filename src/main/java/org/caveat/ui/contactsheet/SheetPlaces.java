package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells stand, in pixels of the whole sheet: arithmetic alone.
 *
 * @param left where the first column begins
 */
record SheetPlaces(SheetGrid grid, CellSize size, double left) {

    /**
     * The places on rows of that width.
     *
     * @param margin beside the cells, for the headings of groups; 0 where they are centred
     */
    static SheetPlaces on(SheetGrid grid, CellSize size, double rowWidth, double margin) {
        double cells = grid.columns() * (size.width() + CellSize.GAP) - CellSize.GAP;
        return new SheetPlaces(grid, size, margin > 0 ? margin : Math.max(0, (rowWidth - cells) / 2));
    }

    double x(int column) {
        return left + column * step();
    }

    double y(int row) {
        return row * size.rowHeight() + CellSize.GAP / 2;
    }

    private double step() {
        return size.width() + CellSize.GAP;
    }

    /** The photographs whose cells a band touches, in their order. */
    List<Integer> touched(Band band) {
        int firstRow = clamp(Math.floor((band.top() - CellSize.GAP / 2) / size.rowHeight()), grid.rows());
        int lastRow = clamp(Math.floor((band.bottom() - CellSize.GAP / 2) / size.rowHeight()), grid.rows());
        int firstColumn = clamp(Math.floor((band.left() - left) / step()), grid.columns());
        int lastColumn = clamp(Math.floor((band.right() - left) / step()), grid.columns());
        List<Integer> touched = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= Math.min(lastColumn, grid.inRow(row) - 1); column++) {
                if (meets(band, row, column)) {
                    touched.add(grid.firstOf(row) + column);
                }
            }
        }
        return touched;
    }

    private boolean meets(Band band, int row, int column) {
        return band.left() <= x(column) + size.width()
                && band.right() >= x(column)
                && band.top() <= y(row) + size.height()
                && band.bottom() >= y(row);
    }

    private static int clamp(double wanted, int count) {
        return (int) Math.max(0, Math.min(Math.max(0, count - 1), wanted));
    }

    /**
     * Between which cells something is put that is let go at a point.
     *
     * @param index of the photograph before which it comes; their number, where it comes last
     * @param x of the mark, in the gap
     * @param row in which the mark stands
     */
    record Gap(int index, double x, int row) {}

    Gap gapAt(double x, double y) {
        int row = clamp(Math.floor(y / size.rowHeight()), grid.rows());
        int column = (int) Math.max(0, Math.min(grid.inRow(row), Math.round((x - left) / step())));
        return new Gap(grid.firstOf(row) + column, x(column) - CellSize.GAP / 2, row);
    }
}
