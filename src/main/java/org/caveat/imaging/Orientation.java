package org.caveat.imaging;

import org.caveat.model.Region.Rectangle;

/**
 * How a stored picture lies, and how it is set upright: EXIF orientation 1 to 8 (CIPA DC-008-2019, 4.6.4 A,
 * {@code Orientation}).
 *
 * <p>6 needs a quarter turn clockwise, 8 one the other way; 2, 4, 5 and 7 are mirrored too.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    UPSIDE_DOWN_MIRRORED(false, false, true),
    ON_ITS_LEFT_MIRRORED(true, false, false),
    ON_ITS_LEFT(true, false, true),
    ON_ITS_RIGHT_MIRRORED(true, true, true),
    ON_ITS_RIGHT(true, true, false);

    private final boolean swaps;
    private final boolean flipsAcross;
    private final boolean flipsDown;

    Orientation(boolean swaps, boolean flipsAcross, boolean flipsDown) {
        this.swaps = swaps;
        this.flipsAcross = flipsAcross;
        this.flipsDown = flipsDown;
    }

    /** The orientation of that EXIF number; any other number says nothing, so the picture stays as it is stored. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
    }

    /** The upright size of a picture that is stored in that size; and the other way round. */
    Size turned(Size size) {
        return swaps ? size.turned() : size;
    }

    /** Where a part of the upright picture is stored. */
    Rectangle stored(Rectangle upright, Size storedSize) {
        int x = swaps ? upright.y() : upright.x();
        int y = swaps ? upright.x() : upright.y();
        int width = swaps ? upright.height() : upright.width();
        int height = swaps ? upright.width() : upright.height();
        return new Rectangle(
                flipsAcross ? storedSize.width() - x - width : x,
                flipsDown ? storedSize.height() - y - height : y,
                width,
                height);
    }

    /** Sets a picture upright. */
    Pixels upright(Pixels stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        Size size = turned(new Size(stored.width(), stored.height()));
        int[] from = stored.argb();
        int[] to = new int[from.length];
        int right = flipsAcross ? -1 : 1;
        int down = (flipsDown ? -1 : 1) * stored.width();
        int stepAcross = swaps ? down : right;
        int stepDown = swaps ? right : down;
        int rowStart =
                (flipsAcross ? stored.width() - 1 : 0) + (flipsDown ? (stored.height() - 1) * stored.width() : 0);
        for (int y = 0; y < size.height(); y++, rowStart += stepDown) {
            int source = rowStart;
            for (int x = 0; x < size.width(); x++, source += stepAcross) {
                to[y * size.width() + x] = from[source];
            }
        }
        return new Pixels(size.width(), size.height(), to);
    }
}
