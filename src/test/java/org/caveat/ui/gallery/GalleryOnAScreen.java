package org.caveat.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;
import org.caveat.settings.Settings;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.gallery.Gallery.Face;

/**
 * Goes through every state of the window on the screen that the process has, and keeps a picture of the screen in each. A
 * program of its own: a process has one toolkit, and that of the tests has no screen.
 */
final class GalleryOnAScreen {
    static final Face FACE = new Face(Settings.Theme.DARK, GalleryWords.ENGLISH, false);

    private GalleryOnAScreen() {}

    /**
     * Takes the pictures.
     *
     * @param arguments a folder to work in, and one for the pictures
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]);
        Path pictures = Files.createDirectories(Path.of(arguments[1]));
        Path folder = GalleryFolder.make(work.resolve("Sample photographs"), FACE.words());
        Gallery gallery = new Gallery((window, state) -> keep(window, pictures.resolve(state + ".png")));
        gallery.tour(work.resolve("home"), folder, FACE);
        System.exit(0); // the toolkit would go on without a window
    }

    private static void keep(RealWindow window, Path file) {
        try {
            BufferedImage screen = Toolkit.on(() -> onScreen(window));
            ImageIO.write(screen, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static BufferedImage onScreen(RealWindow window) {
        Rectangle2D all =
                new Rectangle2D(0, 0, window.scene().getWidth(), window.scene().getHeight());
        return Screenshot.picture(new Robot().getScreenCapture(null, all));
    }
}
