package org.caveat.ui.coverage;

import org.caveat.model.Kind;

/**
 * Where the columns stand in a table of some width, in pixels: arithmetic alone. The photograph's column stays; where the
 * nine do not fit beside it they stand closer, and where that does not help they pass behind it.
 *
 * @param photograph how wide the photograph's column is
 * @param room how much is left beside it
 * @param column how wide each of the nine is
 */
public record CoverageColumns(double photograph, double room, double column) {
    public static final double ROW = 60;
    public static final double COLUMN = 92;
    public static final double TILE_HEIGHT = 40;
    /** After the last column. */
    static final double AFTER = 20;

    /** In a narrower column the longest word above any would break. */
    private static final double LEAST_COLUMN = 85;

    private static final double BETWEEN_TILES = 16;
    private static final double LEAST_PHOTOGRAPH = 224;
    private static final double WIDEST_PHOTOGRAPH = 520;

    /** In a table of that width. Whole columns are seen and no parts of any: what is left is the photograph's. */
    static CoverageColumns in(double width) {
        double beside = width - LEAST_PHOTOGRAPH - AFTER;
        double column = Math.max(LEAST_COLUMN, Math.min(COLUMN, Math.floor(beside / Kind.KNOWN.size())));
        double whole = Math.max(1, Math.min(Kind.KNOWN.size(), Math.floor(beside / column)));
        double rest = Math.max(0, width - whole * column - AFTER);
        double photograph = whole == Kind.KNOWN.size() ? Math.min(WIDEST_PHOTOGRAPH, rest) : rest;
        return new CoverageColumns(photograph, Math.max(0, width - photograph), column);
    }

    /** Whether the nine stand closer than they would like to. */
    boolean isClose() {
        return column < COLUMN;
    }

    double tile() {
        return column - BETWEEN_TILES;
    }

    /** How many whole columns are in view. */
    double inView() {
        return Math.floor(room / column);
    }

    /** How many are out of view at the left while the nine are moved so far. */
    int before(double offset) {
        return (int) Math.rint(held(offset) / column);
    }

    /** How many are out of view at the right. */
    int after(double offset) {
        return (int) Math.max(0, Kind.KNOWN.size() - before(offset) - inView());
    }

    /** How far the nine can be moved to the left. */
    double farthest() {
        return Math.max(0, column * Kind.KNOWN.size() + AFTER - room);
    }

    /** How far they are moved where somebody wants them moved so far: by whole columns. */
    double held(double offset) {
        return Math.max(0, Math.min(farthest(), Math.rint(offset / column) * column));
    }

    /** How far they are moved so that a column is seen whole; no farther than needed. */
    double revealing(int number, double offset) {
        double left = number * column;
        double right = left + column + AFTER;
        double moved = right - held(offset) > room ? right - room : held(offset);
        return held(Math.min(moved, left));
    }
}
