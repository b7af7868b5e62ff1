package org.caveat.imaging;

import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The samples of decoded rows as numbers from 0 to 65,535, whatever the depth in the file, and never multiplied by alpha.
 * Of a palette: its indices.
 */
final class Samples {
    static final int MOST = 0xFFFF;

    private final ColorModel model;
    private final boolean counts;

    Samples(ColorModel model) {
        this.model = model;
        this.counts = model instanceof IndexColorModel;
    }

    /** All samples of some rows, pixel by pixel. */
    int[] of(Raster raster, int firstRow, int rows) {
        int left = raster.getMinX();
        int top = raster.getMinY() + firstRow;
        int type = raster.getTransferType();
        boolean isReal = type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE;
        int[] samples = isReal
                ? fromFloats(raster.getPixels(left, top, raster.getWidth(), rows, (float[]) null))
                : raster.getPixels(left, top, raster.getWidth(), rows, (int[]) null);
        if (!isReal && !counts) {
            stretch(samples, raster.getNumBands());
        }
        if (model.hasAlpha() && model.isAlphaPremultiplied()) {
            unmultiply(samples, raster.getNumBands());
        }
        return samples;
    }

    private static void unmultiply(int[] samples, int bands) {
        for (int pixel = 0; pixel < samples.length; pixel += bands) {
            int alpha = samples[pixel + bands - 1];
            for (int band = pixel; band < pixel + bands - 1 && alpha > 0; band++) {
                samples[band] = (int) Math.min(MOST, (long) samples[band] * MOST / alpha);
            }
        }
    }

    /** Floating point samples: 0 is black, 1 is white, and beyond there is nothing to show. */
    private static int[] fromFloats(float[] floats) {
        int[] samples = new int[floats.length];
        for (int i = 0; i < floats.length; i++) {
            samples[i] = Math.round(Math.max(0, Math.min(1, floats[i])) * MOST);
        }
        return samples;
    }

    private void stretch(int[] samples, int bands) {
        for (int band = 0; band < bands; band++) {
            int bits = model.getComponentSize(Math.min(band, model.getNumComponents() - 1));
            if (bits != Short.SIZE) {
                stretchBand(samples, band, bands, bits);
            }
        }
    }

    private static void stretchBand(int[] samples, int band, int bands, int bits) {
        if (bits > Short.SIZE) {
            for (int i = band; i < samples.length; i += bands) {
                samples[i] >>>= bits - Short.SIZE;
            }
            return;
        }
        int most = (1 << bits) - 1;
        for (int i = band; i < samples.length; i += bands) {
            samples[i] = (samples[i] & most) * MOST / most;
        }
    }
}
