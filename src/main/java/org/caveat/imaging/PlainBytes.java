package org.caveat.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** The short way for what most photographs are: opaque bytes of grey or of red, green and blue. */
final class PlainBytes {
    private static final int OPAQUE = 0xFF000000;

    private PlainBytes() {}

    /**
     * Copies rows of such a picture; its colours need no conversion.
     *
     * @return false where it is another kind, and nothing is copied
     */
    static boolean copied(BufferedImage image, int firstRow, int rows, int[] argb) {
        Raster raster = image.getRaster();
        if (raster.getParent() == null
                && raster.getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getNumBanks() == 1
                && raster.getSampleModel() instanceof ComponentSampleModel model
                && isOpaque(image, model)) {
            int start = bytes.getOffset() + firstRow * model.getScanlineStride();
            copy(bytes.getData(), start, model, argb, rows);
            return true;
        }
        return false;
    }

    private static boolean isOpaque(BufferedImage image, ComponentSampleModel model) {
        int bands = model.getNumBands();
        return !image.getColorModel().hasAlpha() && (bands == 1 || bands == 3);
    }

    private static void copy(byte[] bytes, int start, ComponentSampleModel model, int[] argb, int rows) {
        int[] offsets = model.getBandOffsets();
        int toGreen = offsets[offsets.length / 2] - offsets[0];
        int toBlue = offsets[offsets.length - 1] - offsets[0];
        int width = model.getWidth();
        for (int y = 0; y < rows; y++) {
            int at = start + offsets[0] + y * model.getScanlineStride();
            for (int x = y * width; x < (y + 1) * width; x++, at += model.getPixelStride()) {
                argb[x] = OPAQUE
                        | (bytes[at] & 0xFF) << 16
                        | (bytes[at + toGreen] & 0xFF) << 8
                        | (bytes[at + toBlue] & 0xFF);
            }
        }
    }
}
