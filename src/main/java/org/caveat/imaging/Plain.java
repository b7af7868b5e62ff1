package org.caveat.imaging;

import java.awt.image.ColorModel;

/** Grey, or red, green and blue, that already have the tone of the screen. */
final class Plain implements ToScreen {
    private final boolean grey;
    private final boolean hasAlpha;
    private final int bands;
    private final boolean multiplied;

    Plain(ColorModel model) {
        grey = model.getNumColorComponents() == 1;
        hasAlpha = model.hasAlpha();
        bands = model.getNumComponents();
        multiplied = model.isAlphaPremultiplied();
    }

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        int green = grey ? 0 : 1;
        int blue = grey ? 0 : 2;
        for (int i = 0, from = 0; i < count; i++, from += bands) {
            int alpha = hasAlpha ? samples[from + bands - 1] : Samples.MOST;
            if (multiplied) {
                unmultiply(samples, from, alpha);
            }
            argb[at + i] = ToScreen.pixel(alpha, samples[from], samples[from + green], samples[from + blue]);
        }
    }

    private void unmultiply(int[] samples, int from, int alpha) {
        for (int band = from; band < from + bands - 1 && alpha > 0; band++) {
            samples[band] = (int) Math.min(Samples.MOST, (long) samples[band] * Samples.MOST / alpha);
        }
    }
}
