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
    record Diamond(double at, boolean isHollow, boolean isDashed) implements LineShape {}

    /** A thin line between dates of which one is meant. */
    record Join(double from, double to) implements LineShape {}

    /** A row of dots towards an end that nobody knows; the question mark stands at its end. */
    record Tail(double from, double to) implements LineShape {}

    /** A point at the line's edge: it goes on. */
    record Chevron(double at, boolean pointsRight) implements LineShape {}
}
