package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.reliability.Trials;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** A day's work in loops, in a process of its own: what the program holds is weighed after each. */
final class SoakTrial {
    /** An export of all of them, each so many rounds. */
    private static final int EXPORT_EACH = 4;

    private static final int LOOKED_AT = 6;
    /** A collection of garbage is left out by the machine while pixels are handed to the painter: one of some is not. */
    private static final int PASSES = 6;
    /** Of what it was in the second quarter, at the most. */
    private static final double GROWTH = 1.15;
    /** Handles and threads come and go by a few. */
    private static final double FEW = 6;

    private final Path top;
    private final Path collection;
    private final List<Level> levels = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private long exports;

    /** What the program holds after a round: bytes of heap after a collection of garbage, handles, threads. */
    private record Level(double heap, double handles, double threads) {}

    private SoakTrial(Path top) {
        this.top = top;
        this.collection = top.resolve("collection");
    }

    public static void main(String[] arguments) {
        OwnProcess.end(() -> new SoakTrial(Path.of(arguments[0])).run());
    }

    private void run() throws Exception {
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("soak.minutes", 20)).toNanos();
        try (RealWindow window = new RealWindow(top.resolve("home"), Optional.empty(), Optional.of(collection))) {
            window.size(1440, 900);
            for (int round = 0; System.nanoTime() < end; round++) {
                opened(window);
                looks(window, round);
                if (round % EXPORT_EACH == 0) {
                    exports(window);
                }
                window.freeParts(); // they may fill a third of the heap, which takes longer than the whole of this
                levels.add(level());
            }
            assertThat(window.failures()).isEmpty();
        }
        tell();
    }

    private void opened(RealWindow window) {
        Toolkit.run(() -> window.window().open(collection));
        window.awaiting("another opening to end", () -> !window.has(".plain-page"));
        window.rest().press(KeyCode.G);
        for (int page = 0; page < LOOKED_AT; page++) {
            window.press(KeyCode.PAGE_DOWN);
        }
        window.rest();
    }

    private void looks(RealWindow window, int round) {
        for (int step = 0; step < round % LOOKED_AT; step++) {
            window.press(KeyCode.RIGHT);
        }
        window.press(KeyCode.E).rest();
        for (int photograph = 0; photograph < LOOKED_AT; photograph++) {
            window.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A);
            String words = "round " + round + ", photograph " + photograph + ".";
            window.paste(words);
            window.press(KeyCode.ESCAPE).press(KeyCode.DIGIT1).press(KeyCode.Q).press(KeyCode.DIGIT0);
            said.add(words);
            window.press(KeyCode.RIGHT).rest();
        }
        window.press(KeyCode.CONTROL, KeyCode.Z).rest();
        said.remove(said.size() - 1); // which was just undone
    }

    private void exports(RealWindow window) {
        window.openExport();
        window.awaiting("the choices", () -> window.canClick("Export"));
        window.pressButton("Export");
        window.awaiting("the export to begin", () -> window.canClick("Stop") || window.canClick("Show the folder"));
        while (!Toolkit.on(() -> window.canClick("Show the folder"))) {
            Toolkit.pulses(); // with 2,000 photographs it may take longer than the patience of one condition
        }
        window.press(KeyCode.ESCAPE).rest();
        exports++;
    }

    private static Level level() throws IOException {
        long least = Long.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            Toolkit.pulses();
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return new Level(
                    least, handles.count(), ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }

    private void tell() throws IOException {
        int quarter = levels.size() / 4;
        assertThat(quarter).as("rounds in a quarter of the time").isPositive();
        List<Level> second = levels.subList(quarter, 2 * quarter);
        List<Level> last = levels.subList(levels.size() - quarter, levels.size());
        String figures = "Soak of " + Long.getLong("soak.minutes", 20) + " minutes under 512 MiB: " + levels.size()
                + " rounds, " + said.size() + " edits, " + exports
                + " exports of all; median of the second and of the last quarter:"
                + figure(
                        " heap after collection, without parts of pictures kept ready, %.1f and %.1f MiB,",
                        second, last, level -> level.heap() / (1 << 20))
                + figure(" handles %.0f and %.0f,", second, last, Level::handles)
                + figure(" threads %.0f and %.0f.", second, last, Level::threads);
        System.out.println(figures);
        levels.forEach(System.out::println);
        Trials.say("soak", figures);
        assertThat(median(last, Level::heap)).as(figures).isLessThanOrEqualTo(GROWTH * median(second, Level::heap));
        assertThat(median(last, Level::handles)).as(figures).isLessThanOrEqualTo(median(second, Level::handles) + FEW);
        assertThat(median(last, Level::threads)).as(figures).isLessThanOrEqualTo(median(second, Level::threads) + FEW);
        Files.write(top.resolve("said"), said);
        Files.writeString(top.resolve("rounds"), String.valueOf(levels.size()));
    }

    private static String figure(String words, List<Level> second, List<Level> last, ToDoubleFunction<Level> of) {
        return String.format(Locale.ROOT, words, median(second, of), median(last, of));
    }

    private static double median(List<Level> levels, ToDoubleFunction<Level> of) {
        double[] sorted = levels.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
