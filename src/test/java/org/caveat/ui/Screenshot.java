package org.caveat.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of the window, for those who judge it: {@code target/screenshots}. */
public final class Screenshot {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".")).resolve("target/screenshots");

    private Screenshot() {}

    /** Takes a picture of a scene as it stands after the next layout. */
    public static Path of(Scene scene, String name) {
        Toolkit.pulses();
        WritableImage image = Toolkit.on(() -> scene.snapshot(null));
        return write(image, FOLDER.resolve(name + ".png"));
    }

    private static Path write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
