package org.caveat.imaging;

/** From a file's colours to those of the screen. */
interface ToScreen {

    /**
     * Converts pixels.
     *
     * @param samples as {@link Samples} gives them
     * @param argb takes them: 8 bits of sRGB, premultiplied
     * @param at where the first one goes
     * @param count how many
     */
    void convert(int[] samples, int[] argb, int at, int count);

    /** A pixel of sRGB from samples of 16 bits. */
    static int pixel(int alpha, int red, int green, int blue) {
        int a = to8(alpha);
        if (a == 0xFF) {
            return 0xFF000000 | to8(red) << 16 | to8(green) << 8 | to8(blue);
        }
        return a << 24 | times(red, a) << 16 | times(green, a) << 8 | times(blue, a);
    }

    private static int to8(int sample) {
        // Without a division: the same for each of the 65,536 samples.
        return (sample * 255 + 32_895) >> 16;
    }

    private static int times(int sample, int alpha) {
        return (to8(sample) * alpha + 127) / 255;
    }
}
