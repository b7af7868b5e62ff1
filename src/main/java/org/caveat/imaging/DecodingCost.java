package org.caveat.imaging;

import java.io.IOException;
import javax.imageio.ImageReader;

/** How much memory a reader of ImageIO will take for a portion, told before it decodes any of it. */
final class DecodingCost {
    /** What is read of a strip, what it unpacks to, and what is made of that. */
    private static final int COPIES_OF_STRIP = 3;
    /** The pixel on the screen, and once more where it is turned upright. */
    private static final int SCREEN_BYTES = 2 * Integer.BYTES;

    private static final String JAVA_TIFF = "com.sun.imageio.plugins.tiff.TIFFImageReader";

    private DecodingCost() {}

    /**
     * Bytes at the most, by and large.
     *
     * @param place which of the pictures in the file, from 0
     * @param step every how many-th pixel is decoded, each way
     * @throws IOException where the file says nothing sensible
     */
    static long bytes(ImageReader reader, int place, Decoder.Portion portion, int step) throws IOException {
        Size result = new Size(portion.area().width() / step + 1, portion.area().height() / step + 1);
        double pixelBytes = pixelBits(reader, place) / (double) Byte.SIZE;
        return portion.wanted().pixels() * SCREEN_BYTES
                + (long) (result.pixels() * pixelBytes
                        + stripPixels(reader, place, portion.whole()) * pixelBytes * COPIES_OF_STRIP);
    }

    /** Bits of a pixel as it is decoded. */
    static int pixelBits(ImageReader reader, int place) throws IOException {
        return reader.getImageTypes(place).next().getColorModel().getPixelSize();
    }

    /**
     * A strip or a tile is unpacked in one piece. Where it is the whole picture, only Java's own TIFF reader does so; the
     * others say this where they go row by row.
     */
    private static long stripPixels(ImageReader reader, int place, Size whole) throws IOException {
        Size strip = new Size(reader.getTileWidth(place), reader.getTileHeight(place));
        if (strip.width() < 1 || strip.height() < 1) {
            throw new IOException("strips of " + strip);
        }
        boolean goesByRows = strip.equals(whole) && !reader.getClass().getName().equals(JAVA_TIFF);
        return goesByRows ? 0 : new Size(strip.width(), Math.min(strip.height(), whole.height())).pixels();
    }
}
