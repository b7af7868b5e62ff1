package org.caveat.ui.contactsheet;

/**
 * Where on the sheet each photograph stands: arithmetic alone.
 *
 * @param count of photographs
 * @param columns at least 1
 */
public record SheetGrid(int count, int columns) {
    public SheetGrid {
        columns = Math.max(1, columns);
    }

    /** The grid for a sheet of that width, in pixels. */
    public static SheetGrid across(double width, CellSize size, int count) {
        double usable = width - CellSize.GAP;
        return new SheetGrid(count, (int) Math.floor(usable / (size.width() + CellSize.GAP)));
    }

    public int rows() {
        return (count + columns - 1) / columns;
    }

    public int rowOf(int index) {
        return index / columns;
    }

    /** The first photograph of a row. */
    public int firstOf(int row) {
        return row * columns;
    }

    /** How many photographs stand in a row. */
    public int inRow(int row) {
        return Math.max(0, Math.min(columns, count - firstOf(row)));
    }

    /** The photograph reached from another by a move; the sheet's ends stop it. */
    public int after(int index, Move move, int rowsInView) {
        int page = Math.max(1, rowsInView) * columns;
        int wanted =
                switch (move) {
                    case LEFT -> index - 1;
                    case RIGHT -> index + 1;
                    case UP -> index - columns < 0 ? index : index - columns;
                    case DOWN -> downFrom(index);
                    case PAGE_UP -> index - page < 0 ? index % columns : index - page;
                    case PAGE_DOWN -> Math.min(count - 1, index + page);
                    case HOME -> 0;
                    case END -> count - 1;
                };
        return Math.max(0, Math.min(count - 1, wanted));
    }

    private int downFrom(int index) {
        if (index + columns < count) {
            return index + columns;
        }
        return rowOf(index) == rows() - 1 ? index : count - 1;
    }

    /** A step on the sheet. */
    public enum Move {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END
    }
}
