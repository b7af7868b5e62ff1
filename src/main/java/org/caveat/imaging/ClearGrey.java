package org.caveat.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.OptionalInt;

/**
 * The one tone of grey that a PNG declares to be transparent (PNG Specification, third edition, 11.3.1.1): of grey of few
 * bits Java's reader makes room for transparency, and does not find the tone.
 */
final class ClearGrey {
    private ClearGrey() {}

    /**
     * The picture, that tone transparent; as it is where none is, or where there is no room for it.
     *
     * @param tone 0 to 255
     */
    static BufferedImage in(BufferedImage image, OptionalInt tone) {
        WritableRaster raster = image.getRaster();
        if (tone.isPresent() && raster.getNumBands() == 2) {
            for (int at = 0; at < image.getWidth() * image.getHeight(); at++) {
                int x = at % image.getWidth();
                int y = at / image.getWidth();
                if (raster.getSample(x, y, 0) == tone.getAsInt()) {
                    raster.setSample(x, y, 1, 0);
                }
            }
        }
        return image;
    }
}
