package org.caveat.search;

/**
 * A part of what was typed.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it ends: the place after its last unit
 */
public record Place(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }

    /** Whether a place between two letters lies in it, or at one of its ends. */
    boolean reaches(int at) {
        return from <= at && at <= to;
    }

    /** The part of a text that it means. */
    String in(String text) {
        return text.substring(from, to);
    }
}
