package org.caveat.ui.region;

import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * How the view of a picture is turned: mirrored or not, and then by quarters clockwise. There are eight; none of them
 * touches the file.
 *
 * @param quarters 0 to 3, clockwise
 * @param mirrored left for right, before it is turned
 */
public record Turn(int quarters, boolean mirrored) {
    private static final int[] COSINE = {1, 0, -1, 0};
    private static final int[] SINE = {0, 1, 0, -1};

    /** The picture as it is. */
    public static final Turn NONE = new Turn(0, false);

    public Turn {
        quarters = Math.floorMod(quarters, COSINE.length);
    }

    /** A direction, or a way to go in pixels of the picture or of the stage: right and down are positive. */
    public record Way(double x, double y) {}

    /** Turned on by a quarter, clockwise as one looks at it. */
    public Turn clockwise() {
        return new Turn(quarters + 1, mirrored);
    }

    public Turn anticlockwise() {
        return new Turn(quarters - 1, mirrored);
    }

    /** Left for right, as one looks at it now. */
    public Turn flipped() {
        return new Turn(-quarters, !mirrored);
    }

    /** Whether what was wide is high now. */
    public boolean isOnItsSide() {
        return quarters % 2 == 1;
    }

    /** The size of what is turned. */
    public Extent of(Extent upright) {
        return isOnItsSide() ? new Extent(/* width= */ upright.height(), /* height= */ upright.width()) : upright;
    }

    /** Which way something goes once it is turned. */
    public Way of(Way upright) {
        double x = mirrored ? -upright.x() : upright.x();
        return new Way(
                COSINE[quarters] * x - SINE[quarters] * upright.y(),
                SINE[quarters] * x + COSINE[quarters] * upright.y());
    }

    /** Which way something goes on the upright picture. */
    public Way back(Way turned) {
        double x = COSINE[quarters] * turned.x() + SINE[quarters] * turned.y();
        double y = COSINE[quarters] * turned.y() - SINE[quarters] * turned.x();
        return new Way(mirrored ? -x : x, y);
    }

    /** Where a place of the upright picture lies in the turned one, whose upper left is 0, 0 again. */
    Spot of(Spot upright, Extent picture) {
        Way fromMiddle = of(new Way(upright.x() - picture.width() / 2, upright.y() - picture.height() / 2));
        Extent turned = of(picture);
        return new Spot(fromMiddle.x() + turned.width() / 2, fromMiddle.y() + turned.height() / 2);
    }

    /** Where a place of the turned picture lies in the upright one. */
    Spot back(Spot turned, Extent picture) {
        Extent size = of(picture);
        Way fromMiddle = back(new Way(turned.x() - size.width() / 2, turned.y() - size.height() / 2));
        return new Spot(fromMiddle.x() + picture.width() / 2, fromMiddle.y() + picture.height() / 2);
    }
}
