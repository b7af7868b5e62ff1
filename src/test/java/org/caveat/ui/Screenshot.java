package org.caveat.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Pictures of the window, to be looked at: {@code target/screenshots}. */
public final class Screenshot {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".")).resolve("target/screenshots");

    private Screenshot() {}

    /** Takes a picture of a scene as it stands after the next layout, and keeps it. */
    public static Path of(Scene scene, String name) {
        return keep(taken(scene), name);
    }

    /** Takes a picture of a scene as it stands after the next layout. */
    public static BufferedImage taken(Scene scene) {
        Toolkit.pulses();
        BufferedImage picture = picture(Toolkit.on(() -> scene.snapshot(null)));
        Toolkit.run(() -> poppedUp(scene).forEach(popup -> lay(popup, scene, picture)));
        return picture;
    }

    /** Keeps a picture that was taken. */
    public static Path keep(BufferedImage taken, String name) {
        return write(taken, FOLDER.resolve(name + ".png"));
    }

    /** Menus, lists and tooltips have windows of their own, above that of the scene. */
    public static List<Window> poppedUp(Scene scene) {
        return Window.getWindows().stream()
                .filter(window ->
                        window instanceof PopupWindow popup && scene.getWindow().equals(popup.getOwnerWindow()))
                .toList();
    }

    private static void lay(Window popup, Scene scene, BufferedImage below) {
        Parent root = popup.getScene().getRoot();
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        BufferedImage above = picture(root.snapshot(clear, null));
        double x = popup.getX() + root.getBoundsInParent().getMinX();
        double y = popup.getY() + root.getBoundsInParent().getMinY();
        Graphics2D brush = below.createGraphics();
        brush.drawImage(
                above,
                (int) (x - scene.getWindow().getX() - scene.getX()),
                (int) (y - scene.getWindow().getY() - scene.getY()),
                null);
        brush.dispose();
    }

    /** A picture of the toolkit as one that can be written. */
    public static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }

    private static Path write(BufferedImage shown, Path file) {
        BufferedImage picture = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.drawImage(shown, 0, 0, null);
        brush.dispose();
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
