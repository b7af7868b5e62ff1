package org.caveat.importing.captions;

import java.util.Optional;

/**
 * A picture as its file stores it, before it is turned upright.
 *
 * @param orientation of EXIF, 1 to 8 (CIPA DC-008, 4.6.4 A)
 */
record StoredPicture(int orientation) {
    private static final int FIRST_ON_ITS_SIDE = 5;

    static boolean isOnItsSide(int orientation) {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    /** A box in shares of the picture, from its upper left. */
    record Box(double x, double y, double width, double height) {}

    /** A box of the stored picture, where it lies in the upright one; empty where a number is none. */
    Optional<Box> upright(double x, double y, double width, double height) {
        if (!Double.isFinite(x + y + width + height)) {
            return Optional.empty();
        }
        double right = 1 - x - width;
        double bottom = 1 - y - height;
        return Optional.of(
                switch (orientation) {
                    case 2 -> new Box(right, y, width, height);
                    case 3 -> new Box(right, bottom, width, height);
                    case 4 -> new Box(x, bottom, width, height);
                    case 5 -> new Box(y, x, height, width);
                    case 6 -> new Box(bottom, x, height, width);
                    case 7 -> new Box(bottom, right, height, width);
                    case 8 -> new Box(y, right, height, width);
                    default -> new Box(x, y, width, height);
                });
    }
}
