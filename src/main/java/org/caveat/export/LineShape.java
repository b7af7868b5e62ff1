package org.caveat.export;

/**
 * A part of what a date looks like on the instant line, by its places along the line, in pixels from its left end. Their
 * heights are the painter's.
 */
public sealed interface LineShape {

    /**
     * A bar as wide as the date is uncertain.
     *
     * @param from where it begins, its fading included
     * @param to where it ends, its fading included
     * @param isHollow whether it is an outline of dashes: the date is doubted, or some of its digits are not known
     * @param fadesIn over how many pixels it comes up; 0 for an edge
     * @param fadesOut over how many pixels it goes down; 0 for an edge
     */
    record Bar(double from, double to, boolean isHollow, double fadesIn, double fadesOut) implements LineShape {
        /** In pixels, its fading included. */
        public double width() {
            return to - from;
        }
    }

    /**
     * A date too short to be seen as a bar.
     *
     * @param isHollow whether it is one of several that can be meant
     * @param isDashed whether it is doubted
     */
    record Diamond(double at, boolean isHollow, boolean isDashed) implements LineShape {
        /** Half of its height and width. */
        public static final double HALF = 9;
    }

    /** A thin line between dates of which one is meant. */
    record Join(double from, double to) implements LineShape {}

    /** A row of dots towards an end that nobody knows. */
    record Tail(double from, double to) implements LineShape {}

    /** The question mark at the end of such a row. */
    record Question(double at) implements LineShape {
        /** SVG path data, to be stroked: 9 high, from the middle of its square on. */
        public static final String DRAWING = "m-2.5-2.2a2.5 2.4 0 1 1 4.1 1.9c-1 .8-1.6 1.2-1.6 2.3m0 2v.2";
    }

    /** A point at the line's edge: it goes on. */
    record Chevron(double at, boolean pointsRight) implements LineShape {}
}
