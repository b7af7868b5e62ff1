package org.caveat.imaging.jpeg;

/** From a row of samples to a row of pixels. */
final class PixelRow {
    private static final int OPAQUE = 0xFF000000;
    private static final int ONE = 1 << 16;
    private static final int HALF = ONE / 2;
    private static final int MIDDLE = 128;
    /** ITU-T T.871, 7, rounded as the Independent JPEG Group's decoder rounds them. */
    private static final int RED_OF_CR = fixed(1.40200);

    private static final int GREEN_OF_CB = fixed(0.34414);
    private static final int GREEN_OF_CR = fixed(0.71414);
    private static final int BLUE_OF_CB = fixed(1.77200);

    private PixelRow() {}

    static void of(int[][] values, boolean isLuminance, int[] argb, int at, int width) {
        int[] first = values[0];
        int[] second = values[values.length / 2];
        int[] third = values[values.length - 1];
        if (!isLuminance) {
            for (int x = 0; x < width; x++) {
                argb[at + x] = OPAQUE | first[x] << 16 | second[x] << 8 | third[x];
            }
            return;
        }
        for (int x = 0; x < width; x++) {
            int y = (first[x] << 16) + HALF;
            int cb = second[x] - MIDDLE;
            int cr = third[x] - MIDDLE;
            int red = (y + RED_OF_CR * cr) >> 16;
            int green = (y - GREEN_OF_CB * cb - GREEN_OF_CR * cr) >> 16;
            int blue = (y + BLUE_OF_CB * cb) >> 16;
            boolean isWithin = ((red | green | blue) & ~0xFF) == 0;
            argb[at + x] = isWithin
                    ? OPAQUE | red << 16 | green << 8 | blue
                    : OPAQUE | byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
        }
    }

    private static int byteOf(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static int fixed(double factor) {
        return (int) (factor * ONE + 0.5);
    }
}
