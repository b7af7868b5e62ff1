package org.caveat.imaging;

import java.util.List;

/**
 * How the pixels of a picture can be reached in its file.
 *
 * @param inParts whether any part can be decoded without the others
 * @param reductions in which sizes the file holds the picture: pixels of it for one of those, 1 first
 */
record Reach(boolean inParts, List<Double> reductions) {
    /** From the beginning, and in one size. */
    static final Reach FROM_THE_TOP = new Reach(false, List.of(1.0));

    Reach {
        reductions = List.copyOf(reductions);
    }
}
