package org.caveat.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures on which there is nothing. */
public final class Blank {
    private Blank() {}

    /** A JPEG of a size in pixels. */
    public static PictureCopy picture(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) { // nothing but memory is written to
            throw new UncheckedIOException(impossible);
        }
        return new PictureCopy(bytes.toByteArray(), width, height);
    }
}
