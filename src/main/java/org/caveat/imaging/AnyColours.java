package org.caveat.imaging;

import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;

/** Colours of a space that only its own formula describes, such as ink without a profile, or Lab. */
final class AnyColours implements ToScreen {
    private final ColorSpace space;
    private final int colours;
    private final int bands;
    private final boolean hasAlpha;

    AnyColours(ColorModel model) {
        space = model.getColorSpace();
        colours = model.getNumColorComponents();
        bands = model.getNumComponents();
        hasAlpha = model.hasAlpha();
    }

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        float[] values = new float[colours];
        for (int i = 0, from = 0; i < count; i++, from += bands) {
            for (int band = 0; band < colours; band++) {
                float share = (float) samples[from + band] / Samples.MOST;
                values[band] = space.getMinValue(band) + share * (space.getMaxValue(band) - space.getMinValue(band));
            }
            float[] rgb = space.toRGB(values);
            int alpha = hasAlpha ? samples[from + bands - 1] : Samples.MOST;
            argb[at + i] = ToScreen.pixel(alpha, of(rgb[0]), of(rgb[1]), of(rgb[2]));
        }
    }

    private static int of(float value) {
        return Math.round(Math.max(0, Math.min(1, value)) * Samples.MOST);
    }
}
