package org.caveat.ui.instantline;

/** How high things stand in the band, in pixels from its upper edge, at the usual size of type. */
final class Heights {
    static final double AXIS = 88;
    static final double YEARS = 112;
    /** From the lowest bar to the foot of the years, where they have to give way to it. */
    static final double YEARS_BELOW = 11;
    /** Lower they would be cut off by the foot of the band. */
    static final double LOWEST_YEARS = 134;

    static final double TICK = 4;
    static final double GLYPH = 48;
    /** The words of the photograph's own date: above its diamond, under the glyphs. */
    static final double INSTANT_WORDS = 76;

    static final double HALF_OF_INSTANT = 6;
    static final double HALF_OF_CAVEAT = 3;

    /** What would lie on something else runs under the axis, clear of the photograph's own date. */
    static final double UNDER_INSTANT = AXIS + HALF_OF_INSTANT + 4;

    private static final double WORDS = 40;
    private static final double ROW = 16;

    private Heights() {}

    /** On which line the words of a row stand. */
    static double words(int row) {
        return WORDS - row * ROW;
    }
}
