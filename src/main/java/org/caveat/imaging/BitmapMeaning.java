package org.caveat.imaging;

/** What the values of a bitmap's pixels stand for: a share of bits for each colour, or a number in the palette. */
final class BitmapMeaning {
    private static final int ALPHA = 3;

    private final int[] masks;
    private final int[] palette;

    /**
     * Colours by bits, or by number.
     *
     * @param masks the bits of red, green, blue and alpha; where the pixels are numbers of colours, empty
     * @param palette {@code 0xRRGGBB}; where they are not, empty
     */
    BitmapMeaning(int[] masks, int[] palette) {
        this.masks = masks;
        this.palette = palette;
    }

    int[] masks() {
        return masks;
    }

    int[] palette() {
        return palette;
    }

    boolean hasAlpha() {
        return masks.length > 0 && masks[ALPHA] != 0;
    }
}
