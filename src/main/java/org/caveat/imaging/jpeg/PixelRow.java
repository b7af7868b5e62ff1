package org.caveat.imaging.jpeg;

/** From a row of samples to a row of pixels. */
final class PixelRow {
    private static final int OPAQUE = 0xFF000000;
    private static final int ONE = 1 << 16;
    private static final int HALF = ONE / 2;
    private static final int MIDDLE = 128;
    private static final int INKS = 4;
    /** ITU-T T.871, 7, rounded as the Independent JPEG Group's decoder rounds them. */
    private static final int RED_OF_CR = fixed(1.40200);

    private static final int GREEN_OF_CB = fixed(0.34414);
    private static final int GREEN_OF_CR = fixed(0.71414);
    private static final int BLUE_OF_CB = fixed(1.77200);

    private final int width;
    /** Begins at 0, as the colours do: only so the compiler makes several pixels of it at once. */
    private final int[] pixels;

    PixelRow(int width) {
        this.width = width;
        pixels = new int[width];
    }

    /**
     * Makes pixels.
     *
     * @param argb takes them, from a place on: red, green and blue; or of four inks, how much of each there is
     */
    void of(int[][] values, JpegHead head, int[] argb, int at) throws Damaged {
        int[] first = values[0];
        int[] second = values[values.length == 1 ? 0 : 1];
        int[] third = values[values.length == 1 ? 0 : 2];
        boolean isLuminance = head.isLuminance();
        if (isLuminance) {
            red(first, third);
            addGreen(first, second, third);
            addBlue(first, second);
        }
        if (values.length == INKS) {
            inks(values, isLuminance, argb, at);
            return;
        }
        if (isLuminance) {
            System.arraycopy(pixels, 0, argb, at, width);
            return;
        }
        for (int x = 0; x < width; x++) {
            argb[at + x] = OPAQUE | first[x] << 16 | second[x] << 8 | third[x];
        }
    }

    /**
     * Inks are stored the other way round, 255 for none, as Adobe's programs do and others after them (Adobe TN 5116, 18):
     * what luminance and differences give is red, green and blue in name only.
     */
    private void inks(int[][] values, boolean isLuminance, int[] argb, int at) {
        int[] black = values[INKS - 1];
        for (int x = 0; x < width; x++) {
            int others = isLuminance ? pixels[x] : ~(values[0][x] << 16 | values[1][x] << 8 | values[2][x]);
            argb[at + x] = others << 8 | (255 - black[x]);
        }
    }

    // One colour after the other: a loop has to be small for the compiler to make several pixels at once.

    private void red(int[] first, int[] third) {
        int[] into = pixels;
        for (int x = 0; x < into.length; x++) {
            into[x] = OPAQUE | byteOf(((first[x] << 16) + HALF + RED_OF_CR * (third[x] - MIDDLE)) >> 16) << 16;
        }
    }

    private void addGreen(int[] first, int[] second, int[] third) {
        int[] into = pixels;
        for (int x = 0; x < into.length; x++) {
            int luminance = (first[x] << 16) + HALF;
            int green = (luminance - GREEN_OF_CB * (second[x] - MIDDLE) - GREEN_OF_CR * (third[x] - MIDDLE)) >> 16;
            into[x] |= byteOf(green) << 8;
        }
    }

    private void addBlue(int[] first, int[] second) {
        int[] into = pixels;
        for (int x = 0; x < into.length; x++) {
            into[x] |= byteOf(((first[x] << 16) + HALF + BLUE_OF_CB * (second[x] - MIDDLE)) >> 16);
        }
    }

    /** From 0 to 255. Without a branch, so that a processor can do it for several pixels at once. */
    private static int byteOf(int value) {
        int notBelow = value & ~(value >> 31);
        return (notBelow | (255 - notBelow) >> 31) & 0xFF;
    }

    private static int fixed(double factor) {
        return (int) (factor * ONE + 0.5);
    }
}
