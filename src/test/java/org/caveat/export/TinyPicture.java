package org.caveat.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A photograph of 40 × 32 pixels, of which every format makes its copies in no time. */
final class TinyPicture {
    private static final Path FILE = make();

    private TinyPicture() {}

    static Path file() {
        return FILE;
    }

    private static Path make() {
        try {
            Path file = Files.createTempFile("tiny-", ".jpg");
            file.toFile().deleteOnExit();
            ImageIO.write(new BufferedImage(40, 32, BufferedImage.TYPE_INT_RGB), "jpeg", file.toFile());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
