package org.caveat.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javax.imageio.ImageIO;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.MouseAt;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;

/**
 * How long the toolkit's thread is held by each step of a pan and of a zoom with a thousand regions on the picture, in the
 * whole window, beside the same without any. Held is the time from the event to the end of the layout that it brings
 * about, and the processor time that the thread spends until the whole frame is handed to the painter, who works beside it.
 */
public final class RegionsOnOnePicture {
    private static final int REGIONS = 1_000;
    private static final int STEPS = 240;
    private static final int WARM = 120;
    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Held(double toLayout, double processor) {}

    private RegionsOnOnePicture() {}

    /** Measures, and says what was measured, also in {@code target/bench/light-table.md}. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.addAll(with(0));
        lines.addAll(with(REGIONS));
        lines.forEach(System.out::println);
        LightTableReport.add(
                "\n## Regions on one picture\n\nMilliseconds of the toolkit's thread for each step, headless, %d steps.\n\n"
                                .formatted(STEPS - WARM)
                        + "| regions | step | until laid out: median, 95 of 100, longest | processor: median, 95 of"
                        + " 100, longest |\n"
                        + "|---|---|---|---|\n"
                        + String.join("\n", lines) + "\n");
        System.exit(0); // the toolkit's thread goes on
    }

    private static List<String> with(int regions) throws IOException {
        Path folder = Files.createTempDirectory("caveat-regions");
        Path home = Files.createTempDirectory("caveat-regions-home");
        Path photograph = folder.resolve("a.jpg");
        ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY), "jpg", photograph.toFile());
        told(regions).beside(photograph);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(photograph)).size(1440, 900)) {
            window.rest().press(KeyCode.DIGIT0).rest();
            Node stage = window.node(".stage");
            String zoomed = line(regions, "zoom", steps(window.scene(), step -> zoom(stage, step)));
            window.press(KeyCode.DIGIT1).rest();
            Toolkit.run(() -> stage.fireEvent(MouseAt.event(MouseEvent.MOUSE_PRESSED, 300, 300)));
            String panned = line(regions, "pan", steps(window.scene(), step -> pan(stage, step)));
            return List.of(zoomed, panned);
        }
    }

    private static Told told(int regions) {
        Told told = Told.nothing("a.jpg");
        for (int index = 0; index < regions; index++) {
            String id = "urn:uuid:00000000-0000-4000-8000-" + String.format(Locale.ROOT, "%012d", index);
            int x = index % 40 * 98 + 10;
            int y = index / 40 * 118 + 10;
            told = told.caveat(id, Kind.KNOWN.get(index % Kind.KNOWN.size()), "Said of part " + index)
                    .at(id, region(index % 3, x, y));
        }
        return told;
    }

    private static Region region(int form, int x, int y) {
        return switch (form) {
            case 0 -> new Rectangle(x, y, 80, 100);
            case 1 -> new Rectangle(x, y, 1, 1);
            default ->
                Polygon.of(List.of(
                        new Point(x, y), new Point(x + 80, y + 10), new Point(x + 60, y + 100), new Point(x, y + 60)));
        };
    }

    /** In by ten notches of the wheel, and out again. */
    private static void zoom(Node stage, int step) {
        double notch = step / 10 % 2 == 0 ? 40 : -40;
        stage.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                420,
                390,
                420,
                390,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                notch,
                0,
                notch,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private static void pan(Node stage, int step) {
        double way = step % 80 < 40 ? step % 40 : 40 - step % 40;
        stage.fireEvent(MouseAt.event(MouseEvent.MOUSE_DRAGGED, 300 - way * 9, 300 - way * 5));
    }

    private static List<Held> steps(Scene scene, IntConsumer step) {
        List<Held> held = new ArrayList<>();
        for (int at = 0; at < STEPS; at++) {
            held.add(step(scene, step, at));
        }
        return held.subList(WARM, STEPS);
    }

    /** Takes one step at the beginning of a frame. */
    private static Held step(Scene scene, IntConsumer step, int at) {
        CompletableFuture<Held> done = new CompletableFuture<>();
        Toolkit.run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                long begun = System.nanoTime();
                long spent = THREADS.getCurrentThreadCpuTime();
                long[] laidOut = {begun};
                Runnable listener = () -> laidOut[0] = System.nanoTime();
                scene.addPostLayoutPulseListener(listener);
                step.accept(at);
                Platform.runLater(() -> {
                    scene.removePostLayoutPulseListener(listener);
                    done.complete(
                            new Held((laidOut[0] - begun) / 1e6, (THREADS.getCurrentThreadCpuTime() - spent) / 1e6));
                });
            }
        }.start());
        return done.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static String line(int regions, String step, List<Held> held) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s |",
                regions,
                step,
                spread(held.stream().map(Held::toLayout).sorted().toList()),
                spread(held.stream().map(Held::processor).sorted().toList()));
    }

    private static String spread(List<Double> sorted) {
        return String.format(
                Locale.ROOT,
                "%.1f, %.1f, %.1f",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
