package org.caveat.export;

/**
 * The room that words take along the instant line, in pixels.
 *
 * @param from where they begin
 * @param to where they end
 */
record WordsPlace(double from, double to) {
    private static final double LEAST_BETWEEN = 16;

    /** Words with a place in their middle, moved inwards where they would reach beyond the line's ends. */
    static WordsPlace above(double place, double wide, double line) {
        return from(place - wide / 2, wide, line);
    }

    /** Words that begin at a place, moved inwards likewise. */
    static WordsPlace from(double place, double wide, double line) {
        double from = Math.max(0, Math.min(place, line - wide));
        return new WordsPlace(from, from + wide);
    }

    double middle() {
        return (from + to) / 2;
    }

    boolean isClearOf(WordsPlace other) {
        return from >= other.to + LEAST_BETWEEN || to <= other.from - LEAST_BETWEEN;
    }

    /** Whether a place stands among them, or nearer to them than a distance. */
    boolean covers(double place, double nearer) {
        return place > from - nearer && place < to + nearer;
    }
}
