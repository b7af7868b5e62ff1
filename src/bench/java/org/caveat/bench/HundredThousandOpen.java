package org.caveat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.caveat.cache.SqliteCache;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/**
 * A hundred thousand photographs open in the window and scrolled from the first to the last: what is held of the heap, and
 * how long each frame's layout takes on the toolkit's thread. Of what is held, 512 MB are wanted.
 */
final class HundredThousandOpen {
    /** What is held is old, and leaves room for little that is new. */
    private static final List<String> MOSTLY_OLD = List.of("-Xmn64m");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Long> layouts = new ArrayList<>();
    /** Of the toolkit's thread alone: by the clock, the collector and other programs are in it. */
    private final List<Long> work = new ArrayList<>();

    private long began;
    private long workBefore;

    private HundredThousandOpen() {}

    /** Measures one folder: the only argument. */
    public static void main(String[] arguments) throws Exception {
        new HundredThousandOpen().measure(Path.of(arguments[0]));
        Platform.exit();
        System.exit(0);
    }

    /** Runs it in a machine of so much heap, and says what came of it. */
    static void told(ScaleReport report, String heap, Path folder) throws Exception {
        Map<String, String> told = OneJvm.of(HundredThousandOpen.class, heap, MOSTLY_OLD, folder.toString()).stream()
                .map(line -> line.split(" ", 2))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (one, other) -> other));
        report.say(
                "100,000 open and scrolled end to end: heap held after collections",
                "512 MB",
                "%s MB once read, %s MB at the most (-Xmx%s)",
                figure(told, "held-when-read"),
                figure(told, "held-when-scrolled"),
                heap);
        report.say(
                "the same: layout of a frame while scrolling, p99",
                "8 ms",
                "%s ms of the thread's own time, %s by the clock (median %s ms; %s pages, %s frames)",
                figure(told, "work-p99"),
                figure(told, "layout-p99"),
                figure(told, "layout-median"),
                figure(told, "pages"),
                figure(told, "frames"));
    }

    private static String figure(Map<String, String> told, String name) throws IOException {
        String figure = told.get(name);
        if (figure == null) {
            throw new IOException("it did not say " + name + ", only " + told.keySet());
        }
        return figure;
    }

    private void measure(Path folder) throws Exception {
        Path home = Files.createTempDirectory("caveat-home");
        HeapAfterCollection.reset();
        try (SqliteCache cache = new SqliteCache(home.resolve("cache"), Messages.english());
                RealWindow window =
                        new RealWindow(home, Optional.empty(), Optional.of(folder), cache).size(1440, 900)) {
            AwaitedRest.of(window);
            System.out.printf("held-when-read %d%n", HeapAfterCollection.most());
            HeapHistogram.write("heap-read.txt");
            Toolkit.run(() -> {
                window.scene().addPreLayoutPulseListener(this::begin);
                window.scene().addPostLayoutPulseListener(this::end);
            });
            window.press(KeyCode.HOME);
            ScrollBar bar = (ScrollBar) window.node(".contact-sheet .scroll-bar:vertical");
            int pages = 0;
            for (; Toolkit.on(() -> bar.getValue() < bar.getMax()); pages++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            AwaitedRest.of(window);
            List<Long> sorted = Toolkit.on(() -> sorted(layouts));
            List<Long> sortedWork = Toolkit.on(() -> sorted(work));
            System.out.printf(
                    Locale.ROOT,
                    "pages %d%nframes %d%nlayout-median %.2f%nlayout-p99 %.2f%nwork-p99 %.2f%n",
                    pages,
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1e6,
                    sorted.get(sorted.size() * 99 / 100) / 1e6,
                    sortedWork.get(sorted.size() * 99 / 100) / 1e6);
            System.out.printf("held-when-scrolled %d%n", HeapAfterCollection.most());
            HeapHistogram.write("heap-scrolled.txt");
        }
        ManyPhotographs.clear(home);
    }

    private void begin() {
        began = System.nanoTime();
        workBefore = THREADS.getCurrentThreadCpuTime();
    }

    private void end() {
        work.add(THREADS.getCurrentThreadCpuTime() - workBefore);
        layouts.add(System.nanoTime() - began);
    }

    private static List<Long> sorted(List<Long> all) {
        List<Long> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted;
    }
}
