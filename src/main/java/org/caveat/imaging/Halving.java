package org.caveat.imaging;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a picture half as large again and again while it comes row by row: each pixel of a level is the average of up to
 * four of the level above. A level of an odd side ends with pixels that are made of two, or of one: its side is half of
 * the one above, rounded up.
 *
 * <p>Of each level no more is held than a strip.
 */
public final class Halving {
    private static final int LANES = 0x00FF00FF;
    private static final int HALF = 0x00020002;

    private final int rows;
    private final Taker taker;
    private final Level first;

    /**
     * Begins with the picture itself, level 0.
     *
     * @param levels how many, itself included
     * @param rows of a strip, an even number
     * @param taker gets each strip of each level
     */
    public Halving(int width, int height, int levels, int rows, Taker taker) {
        if (rows % 2 != 0 || levels < 1) {
            throw new IllegalArgumentException(rows + " rows, " + levels + " levels");
        }
        this.rows = rows;
        this.taker = taker;
        first = new Level(0, new Size(width, height), levels);
    }

    /**
     * Takes the next strip of the picture itself, as high as strips are, the last one as high as is left.
     *
     * @throws IOException what the taker threw
     */
    public void add(Pixels strip) throws IOException {
        first.take(strip);
    }

    /** Gets strips. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Gets a strip of a level, each level's from its top to its bottom.
         *
         * @param level 0 for the picture itself, 1 for half of it
         * @param firstRow in pixels of the level
         * @throws IOException where nothing can be done with it
         */
        void take(int level, int firstRow, Pixels strip) throws IOException;
    }

    /**
     * The side of a level, in pixels: half of the one above, rounded up.
     *
     * @param whole the side of the picture itself, in pixels
     * @param level 0 for the picture itself
     */
    public static int side(int whole, int level) {
        int side = whole;
        for (int i = 0; i < level; i++) {
            side = (side + 1) / 2;
        }
        return side;
    }

    /** Gathers the strips of one level, and half of each for the next. */
    private final class Level {
        private final int number;
        private final Size size;
        private final @Nullable Level below;
        private int[] strip = {};
        private int filled;
        private int firstRow;

        Level(int number, Size size, int levels) {
            this.number = number;
            this.size = size;
            Size half = new Size((size.width() + 1) / 2, (size.height() + 1) / 2);
            below = number + 1 < levels ? new Level(number + 1, half, levels) : null;
        }

        void take(Pixels pixels) throws IOException {
            if (pixels.width() != size.width() || pixels.height() != Math.min(rows, size.height() - firstRow)) {
                throw new IllegalArgumentException(pixels.height() + " rows at " + firstRow + " of " + size);
            }
            taker.take(number, firstRow, pixels);
            firstRow += pixels.height();
            if (below != null) {
                below.addHalfOf(pixels);
            }
        }

        /** A strip has an even number of rows, all but the last one, so that none is split between two new rows. */
        private void addHalfOf(Pixels above) throws IOException {
            int stripRows = Math.min(rows, size.height() - firstRow);
            if (filled == 0) {
                strip = new int[Math.multiplyExact(size.width(), stripRows)];
            }
            for (int row = 0; row < above.height(); row += 2, filled++) {
                halve(above, row, strip, filled * size.width());
            }
            if (filled == stripRows) {
                filled = 0;
                take(new Pixels(size.width(), stripRows, strip));
            }
        }
    }

    private static void halve(Pixels above, int row, int[] into, int at) {
        int[] argb = above.argb();
        int width = above.width();
        int upper = row * width;
        int lower = row + 1 < above.height() ? upper + width : upper;
        int pairs = width / 2;
        for (int x = 0; x < pairs; x++) {
            into[at + x] =
                    average(argb[upper + 2 * x], argb[upper + 2 * x + 1], argb[lower + 2 * x], argb[lower + 2 * x + 1]);
        }
        if (width % 2 != 0) {
            int last = width - 1;
            into[at + pairs] = average(argb[upper + last], argb[upper + last], argb[lower + last], argb[lower + last]);
        }
    }

    /** Two channels at a time: in the 16 bits of each there is room for the sum of four. */
    private static int average(int a, int b, int c, int d) {
        int redBlue = (a & LANES) + (b & LANES) + (c & LANES) + (d & LANES) + HALF;
        int alphaGreen = (a >>> 8 & LANES) + (b >>> 8 & LANES) + (c >>> 8 & LANES) + (d >>> 8 & LANES) + HALF;
        return (redBlue >>> 2 & LANES) | (alphaGreen >>> 2 & LANES) << 8;
    }
}
