package org.caveat.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.OptionalInt;

/**
 * The one tone of grey that a PNG declares to be transparent (PNG Specification, third edition, 11.3.1.1): Java's reader
 * makes numbers of colours of grey of few bits, and leaves the declaration out.
 */
final class ClearGrey {
    private ClearGrey() {}

    /** The picture, that tone transparent; as it is where none is, or where its pixels are not numbers of colours. */
    static BufferedImage in(BufferedImage image, OptionalInt tone) {
        if (tone.isEmpty() || !(image.getColorModel() instanceof IndexColorModel greys)) {
            return image;
        }
        int[] colours = new int[greys.getMapSize()];
        greys.getRGBs(colours);
        IndexColorModel clear = new IndexColorModel(
                greys.getPixelSize(), colours.length, colours, 0, true, tone.getAsInt(), greys.getTransferType());
        return new BufferedImage(clear, image.getRaster(), false, null);
    }
}
