package org.caveat.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a JPEG of a picture: baseline, sRGB, without metadata, so that nothing private rides along; transparent parts on
 * white. The same pixels give the same bytes.
 */
public final class JpegWriter {
    private final float quality;

    /** @param quality 0 to 100, as in other programs */
    public JpegWriter(int quality) {
        if (quality < 0 || quality > 100) {
            throw new IllegalArgumentException("quality " + quality);
        }
        this.quality = quality / 100f;
    }

    public EncodedJpeg write(Pixels picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(image(picture.onWhite()), bytes);
        } catch (IOException impossible) { // nothing but memory is written to
            throw new UncheckedIOException(impossible);
        }
        return new EncodedJpeg(picture.width(), picture.height(), bytes.toByteArray());
    }

    private void write(BufferedImage image, ByteArrayOutputStream bytes) throws IOException {
        ImageWriter writer = Readers.jpegWriter();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Pixels opaque) {
        BufferedImage image = new BufferedImage(opaque.width(), opaque.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, opaque.width(), opaque.height(), opaque.argb(), 0, opaque.width());
        return image;
    }
}
