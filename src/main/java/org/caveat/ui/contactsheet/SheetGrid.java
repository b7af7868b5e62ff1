package org.caveat.ui.contactsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Where on the sheet each photograph stands: arithmetic alone. Each group begins in a row of its own. A photograph is
 * known by its index in the order of the sheet.
 */
public final class SheetGrid {
    private final List<Integer> groups;
    private final int columns;
    /** Of each group the first photograph and the first row; at the end how many there are. */
    private final int[] firstIndex;

    private final int[] firstRow;

    /** @param groups how many photographs each group has, in their order */
    public SheetGrid(List<Integer> groups, int columns) {
        this.groups = List.copyOf(groups);
        this.columns = Math.max(1, columns);
        firstIndex = new int[groups.size() + 1];
        firstRow = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            int size = groups.get(group);
            firstIndex[group + 1] = firstIndex[group] + size;
            firstRow[group + 1] = firstRow[group] + (size + this.columns - 1) / this.columns;
        }
    }

    /** Of photographs that are not grouped. */
    public SheetGrid(int count, int columns) {
        this(count == 0 ? List.of() : List.of(count), columns);
    }

    /** The grid for a sheet of that width, in pixels. */
    public static SheetGrid across(double width, CellSize size, List<Integer> groups) {
        double usable = width - CellSize.GAP;
        return new SheetGrid(groups, (int) Math.floor(usable / (size.width() + CellSize.GAP)));
    }

    public int count() {
        return firstIndex[groups.size()];
    }

    /** At least 1. */
    public int columns() {
        return columns;
    }

    public int rows() {
        return firstRow[groups.size()];
    }

    /** The group a row is of. */
    public int groupOf(int row) {
        return at(firstRow, row);
    }

    /** Whether a group begins with a row. */
    public boolean isFirstOfGroup(int row) {
        return firstRow[groupOf(row)] == row;
    }

    public int rowOf(int index) {
        int group = at(firstIndex, index);
        return firstRow[group] + (index - firstIndex[group]) / columns;
    }

    public int columnOf(int index) {
        return index - firstOf(rowOf(index));
    }

    /** The first photograph of a row. */
    public int firstOf(int row) {
        int group = groupOf(row);
        return firstIndex[group] + (row - firstRow[group]) * columns;
    }

    /** How many photographs stand in a row. */
    public int inRow(int row) {
        if (row < 0 || row >= rows()) {
            return 0;
        }
        return Math.min(columns, firstIndex[groupOf(row) + 1] - firstOf(row));
    }

    /** The photograph reached from another by a move, across groups; the sheet's ends stop it. */
    public int after(int index, Move move, int rowsInView) {
        int page = Math.max(1, rowsInView);
        return switch (move) {
            case LEFT -> Math.max(0, index - 1);
            case RIGHT -> Math.min(count() - 1, index + 1);
            case UP -> below(index, -1);
            case DOWN -> below(index, 1);
            case PAGE_UP -> below(index, -page);
            case PAGE_DOWN -> below(index, page);
            case HOME -> 0;
            case END -> count() - 1;
        };
    }

    /** The photograph so many rows further down in the same column, or the last of that row where it is shorter. */
    private int below(int index, int rows) {
        int row = Math.max(0, Math.min(rows() - 1, rowOf(index) + rows));
        return row == rowOf(index) ? index : firstOf(row) + Math.min(columnOf(index), inRow(row) - 1);
    }

    /** Which of the beginnings is the last at or before a number. */
    private static int at(int[] beginnings, int number) {
        int found = Arrays.binarySearch(beginnings, number);
        int at = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(beginnings.length - 2, at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetGrid grid && columns == grid.columns && groups.equals(grid.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groups, columns);
    }

    @Override
    public String toString() {
        return groups + " in " + columns + " columns";
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
