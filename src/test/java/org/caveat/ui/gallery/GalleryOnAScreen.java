package org.caveat.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    /** The window on a screen is set by another toolkit; nobody would take one picture for the other's rival. */
    static final double MOST_DIFFERENT = 0.03;

    /** A screen shows what was drawn a little after it was drawn; on a machine that has much to do, not so little. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
            ImageIO.write(shown(window, String.valueOf(file.getFileName())), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static BufferedImage shown(RealWindow window, String picture) throws IOException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        BufferedImage screen = Toolkit.on(() -> onScreen(window));
        while (different(screen, picture) > MOST_DIFFERENT && System.nanoTime() < last) {
            Toolkit.pulses();
            screen = Toolkit.on(() -> onScreen(window));
        }
        return screen;
    }

    /** How much of a picture of the screen looks different from the approved one of that name, from 0 to 1. */
    static double different(BufferedImage screen, String picture) throws IOException {
        Path approved = Approved.PICTURES.resolve(FACE.toString()).resolve(picture);
        return PerceptualDifference.share(ImageIO.read(approved.toFile()), PerceptualDifference.fromAfar(screen));
    }

    private static BufferedImage onScreen(RealWindow window) {
        Rectangle2D all =
                new Rectangle2D(0, 0, window.scene().getWidth(), window.scene().getHeight());
        return Screenshot.picture(new Robot().getScreenCapture(null, all));
    }
}
