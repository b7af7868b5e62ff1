package org.caveat.metadata.container;

/**
 * How stored pixels are turned to stand upright: mirrored left to right or not, then turned clockwise.
 *
 * @param quarters quarter turns clockwise, 0 to 3
 */
record Turn(boolean mirrored, int quarters) {
    static final Turn UPRIGHT = new Turn(false, 0);
    private static final int[] PLAIN = {1, 6, 3, 8};
    private static final int[] MIRRORED = {2, 7, 4, 5};

    /** A turn against the clock, by quarters. */
    Turn turnedLeft(int by) {
        return new Turn(mirrored, Math.floorMod(quarters - by, 4));
    }

    /** Mirrored about the upright axis: left and right change places. */
    Turn mirroredLeftRight() {
        return new Turn(!mirrored, Math.floorMod(-quarters, 4));
    }

    /** Mirrored about the level axis: top and bottom change places. */
    Turn mirroredUpDown() {
        return mirroredLeftRight().turnedLeft(2);
    }

    /** The value of EXIF that says the same (CIPA DC-008, 4.6.4 A). */
    int exif() {
        return mirrored ? MIRRORED[quarters] : PLAIN[quarters];
    }
}
