package org.caveat.imaging;

import java.awt.image.ColorModel;

/** Grey, or red, green and blue, that already have the tone of the screen. */
final class Plain implements ToScreen {
    private final boolean grey;
    private final boolean hasAlpha;
    private final int bands;

    Plain(ColorModel model) {
        this(model.getNumColorComponents(), model.hasAlpha());
    }

    /** @param colours 1 or 3 */
    Plain(int colours, boolean hasAlpha) {
        grey = colours == 1;
        this.hasAlpha = hasAlpha;
        bands = hasAlpha ? colours + 1 : colours;
    }

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        int green = grey ? 0 : 1;
        int blue = grey ? 0 : 2;
        for (int i = 0, from = 0; i < count; i++, from += bands) {
            int alpha = hasAlpha ? samples[from + bands - 1] : Samples.MOST;
            argb[at + i] = ToScreen.pixel(alpha, samples[from], samples[from + green], samples[from + blue]);
        }
    }
}
