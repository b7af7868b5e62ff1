package org.caveat.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/**
 * From the key to the painted letter while a large collection is open, beside the same in an empty window with nothing but
 * a field. The letter counts as painted once its pixels on the screen have changed; they are asked for at every pulse.
 */
public final class TypingInALargeCollection {
    private static final int LETTERS = 120;
    private static final int WARM = 40;
    /** A file system allows so many names of one file. */
    private static final int LINKS = 30_000;
    /** Pixels right of the caret that a wide letter surely changes. */
    private static final int LETTER = 5;

    private TypingInALargeCollection() {}

    /** Measures, and says what was measured. */
    public static void main(String[] arguments) throws IOException {
        int photographs = Integer.getInteger("photographs", 100_000);
        double alone = inAnEmptyWindow();
        double open = among(photographs);
        System.out.printf(
                Locale.ROOT,
                "Key press to painted letter with %,d photographs open: median %.1f ms, %.1f times that of a bare field.%n",
                photographs,
                open,
                open / alone);
    }

    private static double inAnEmptyWindow() {
        Stage stage = Toolkit.on(() -> {
            Stage made = new Stage();
            TextArea field = new TextArea();
            made.setScene(new Scene(new StackPane(field), 400, 300));
            made.show();
            field.requestFocus();
            return made;
        });
        Toolkit.pulses();
        try {
            return typing("a bare field", stage.getScene());
        } finally {
            Toolkit.run(stage::hide);
        }
    }

    private static double among(int photographs) throws IOException {
        Path folder = Files.createTempDirectory("caveat-typing");
        Path home = Files.createTempDirectory("caveat-typing-home");
        fill(folder, photographs);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            AwaitedRest.of(window);
            window.press(KeyCode.RIGHT).press(KeyCode.E).press(KeyCode.F2);
            Toolkit.pulses();
            return typing("the headline", window.scene());
        } finally {
            clear(folder);
            clear(home);
        }
    }

    private static void fill(Path folder, int photographs) throws IOException {
        Path first = folder;
        for (int number = 0; number < photographs; number++) {
            Path photograph = folder.resolve(String.format(Locale.ROOT, "%06d.jpg", number));
            if (number % LINKS == 0) {
                first = photograph;
                ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY), "jpg", first.toFile());
            } else {
                Files.createLink(photograph, first);
            }
        }
    }

    private static double typing(String where, Scene scene) {
        double[] times = new double[LETTERS];
        Robot robot = Toolkit.on(Robot::new);
        press(robot, KeyCode.M); // an empty field does not tell where its line is
        for (int letter = 0; letter < LETTERS; letter++) {
            times[letter] = letter(scene, robot) / 1e6;
            press(robot, KeyCode.BACK_SPACE);
        }
        double[] warm = Arrays.copyOfRange(times, WARM, LETTERS);
        Arrays.sort(warm);
        double median = warm[warm.length / 2];
        System.out.printf(
                Locale.ROOT,
                "In %s: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms.%n",
                where,
                median,
                warm[warm.length * 95 / 100],
                warm[warm.length - 1]);
        return median;
    }

    private static void press(Robot robot, KeyCode key) {
        Toolkit.run(() -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        Toolkit.pulses();
    }

    /** Nanoseconds until one letter is painted. */
    private static long letter(Scene scene, Robot robot) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Toolkit.run(() -> {
            Point2D caret = scene.getFocusOwner().getInputMethodRequests().getTextLocation(0);
            WritableImage before = beside(robot, caret);
            long pressed = System.nanoTime();
            robot.keyPress(KeyCode.M);
            robot.keyRelease(KeyCode.M);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (differs(before, beside(robot, caret))) {
                        painted.complete(System.nanoTime() - pressed);
                        stop();
                    }
                }
            }.start();
        });
        return painted.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static WritableImage beside(Robot robot, Point2D caret) {
        return robot.getScreenCapture(null, caret.getX() + 2, caret.getY() - 12, LETTER, 10);
    }

    private static boolean differs(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(TypingInALargeCollection::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
