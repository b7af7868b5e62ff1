package org.caveat.ui.region;

import org.caveat.ui.region.Viewport.Area;

/** How large the discs on a picture are: on a small one less than usual, for they are not to cover it. */
final class DiscSize {
    /** A disc takes no more of the picture's lesser side than this. */
    private static final double SHARE = 0.2;

    /** Smaller than this, a number could not be read. */
    private static final double LEAST = 0.7;

    private DiscSize() {}

    /** As a part of the usual size. */
    static double of(Viewport view) {
        Area picture = view.whole();
        double room = SHARE * Math.min(picture.width(), picture.height());
        return Math.max(LEAST, Math.min(1, room / (2 * Hit.DISC)));
    }
}
