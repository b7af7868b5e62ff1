package org.caveat.ui.coverage;

import org.caveat.model.Kind;

/**
 * Where the columns stand in a table of some width, in pixels: arithmetic alone. The photograph's column stays; where the
 * nine do not fit beside it, they pass behind it.
 *
 * @param photograph how wide the photograph's column is
 * @param room how much is left beside it
 */
public record CoverageColumns(double photograph, double room) {
    public static final double ROW = 60;
    public static final double COLUMN = 92;
    public static final double TILE_WIDTH = 76;
    public static final double TILE_HEIGHT = 40;
    /** After the last column. */
    static final double AFTER = 20;

    private static final double LEAST_PHOTOGRAPH = 224;
    private static final double WIDEST_PHOTOGRAPH = 520;
    private static final double ALL = COLUMN * Kind.KNOWN.size() + AFTER;

    /** In a table of that width. Whole columns are seen and no parts of any: what is left is the photograph's. */
    static CoverageColumns in(double width) {
        double beside = width - ALL;
        if (beside >= LEAST_PHOTOGRAPH) {
            double photograph = Math.min(WIDEST_PHOTOGRAPH, beside);
            return new CoverageColumns(photograph, width - photograph);
        }
        double whole = Math.max(1, Math.floor((width - LEAST_PHOTOGRAPH - AFTER) / COLUMN));
        double photograph = Math.max(0, width - whole * COLUMN - AFTER);
        return new CoverageColumns(photograph, Math.max(0, width - photograph));
    }

    /** How far the nine can be moved to the left. */
    double farthest() {
        return Math.max(0, ALL - room);
    }

    /** How far they are moved where somebody wants them moved so far: by whole columns. */
    double held(double offset) {
        return Math.max(0, Math.min(farthest(), Math.rint(offset / COLUMN) * COLUMN));
    }

    /** How far they are moved so that a column is seen whole; no farther than needed. */
    double revealing(int column, double offset) {
        double left = column * COLUMN;
        double right = left + COLUMN + AFTER;
        double moved = right - held(offset) > room ? right - room : held(offset);
        return held(Math.min(moved, left));
    }
}
