package org.caveat.imaging;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.caveat.model.Region.Rectangle;

/**
 * Makes a JPEG of a picture: baseline, sRGB, without metadata, so that nothing private rides along; transparent parts on
 * white. The same pixels give the same bytes.
 */
public final class JpegWriter {
    private static final VarHandle FOUR_BYTES = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int COLOURS = 3;
    private static final int[] ORDER = {0, 1, 2};
    private static final ColorModel RGB = new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);

    private final float quality;

    /** @param quality 0 to 100, as in other programs */
    public JpegWriter(int quality) {
        if (quality < 0 || quality > 100) {
            throw new IllegalArgumentException("quality " + quality);
        }
        this.quality = quality / 100f;
    }

    /** Of a whole picture. */
    public EncodedJpeg write(Pixels picture) {
        return write(picture, new Rectangle(0, 0, picture.width(), picture.height()));
    }

    /** Of a part of a picture, whose pixels are copied only once, as bytes. */
    public EncodedJpeg write(Pixels picture, Rectangle area) {
        if (!area.isWithin(picture.width(), picture.height())) {
            throw new IllegalArgumentException(
                    area.spelled() + " is not within " + picture.width() + " × " + picture.height());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(area.width() * area.height() / 4);
        try {
            write(image(picture, area), bytes);
        } catch (IOException impossible) { // nothing but memory is written to
            throw new UncheckedIOException(impossible);
        }
        return new EncodedJpeg(area.width(), area.height(), bytes.toByteArray());
    }

    private void write(BufferedImage image, ByteArrayOutputStream bytes) throws IOException {
        ImageWriter writer = Readers.jpegWriter();
        try (InMemory out = new InMemory(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /**
     * It is closed where it is used: of a stream that waits to be finalized, the collector would hold eight kilobytes until it
     * comes round again, and there is one for each thumbnail.
     */
    private static final class InMemory extends MemoryCacheImageOutputStream {
        InMemory(ByteArrayOutputStream bytes) {
            super(bytes);
        }

        @Override
        @SuppressWarnings({"deprecation", "removal", "Finalize"})
        protected void finalize() {
            // nothing is left to do
        }
    }

    private static BufferedImage image(Pixels picture, Rectangle area) {
        WritableRaster raster = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, area.width(), area.height(), area.width() * COLOURS, COLOURS, ORDER, null);
        byte[] rgb = ((DataBufferByte) raster.getDataBuffer()).getData();
        int[] argb = picture.argb();
        for (int y = 0; y < area.height(); y++) {
            int row = (area.y() + y) * picture.width() + area.x();
            copy(argb, row, rgb, y * area.width() * COLOURS, area.width());
        }
        return new BufferedImage(RGB, raster, false, null);
    }

    /** Four opaque pixels at a time become three times four bytes. */
    private static void copy(int[] argb, int first, byte[] rgb, int firstByte, int count) {
        int to = firstByte;
        int at = first;
        for (; at <= first + count - 4; at += 4, to += 4 * COLOURS) {
            int a = argb[at];
            int b = argb[at + 1];
            int c = argb[at + 2];
            int d = argb[at + 3];
            if ((a & b & c & d) >>> 24 == 255) {
                FOUR_BYTES.set(rgb, to, (a << 8) | ((b >> 16) & 0xFF));
                FOUR_BYTES.set(rgb, to + 4, (b << 16) | ((c >> 8) & 0xFFFF));
                FOUR_BYTES.set(rgb, to + 8, (c << 24) | (d & 0xFFFFFF));
            } else {
                onWhite(argb, at, rgb, to, 4);
            }
        }
        onWhite(argb, at, rgb, to, first + count - at);
    }

    private static void onWhite(int[] argb, int first, byte[] rgb, int firstByte, int count) {
        for (int at = first, to = firstByte; at < first + count; at++, to += COLOURS) {
            int white = 255 - (argb[at] >>> 24);
            rgb[to] = (byte) ((argb[at] >> 16) + white);
            rgb[to + 1] = (byte) ((argb[at] >> 8) + white);
            rgb[to + 2] = (byte) (argb[at] + white);
        }
    }
}
