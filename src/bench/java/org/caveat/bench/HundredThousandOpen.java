package org.caveat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.caveat.cache.SqliteCache;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/**
 * A hundred thousand photographs open in the window and scrolled from the first to the last: what is held of the heap, and
 * how long each frame's layout takes on the toolkit's thread. To be run in a machine of 512 MB.
 */
final class HundredThousandOpen {
    private final List<Long> layouts = new ArrayList<>();
    private long began;

    private HundredThousandOpen() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws Exception {
        new HundredThousandOpen().measure(Path.of(arguments[0]));
        Platform.exit();
        System.exit(0);
    }

    private void measure(Path folder) throws Exception {
        Path home = Files.createTempDirectory("caveat-home");
        HeapAfterCollection.reset();
        try (SqliteCache cache = new SqliteCache(home.resolve("cache"), Messages.english());
                RealWindow window =
                        new RealWindow(home, Optional.empty(), Optional.of(folder), cache).size(1440, 900)) {
            awaitRest(window);
            System.out.printf("heap held once all is read: %d MB%n", HeapAfterCollection.most());
            Toolkit.run(() -> {
                window.scene().addPreLayoutPulseListener(() -> began = System.nanoTime());
                window.scene().addPostLayoutPulseListener(() -> layouts.add(System.nanoTime() - began));
            });
            window.press(KeyCode.HOME);
            ScrollBar bar = (ScrollBar) window.node(".contact-sheet .scroll-bar:vertical");
            int pages = 0;
            for (; Toolkit.on(() -> bar.getValue() < bar.getMax()); pages++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            awaitRest(window);
            Collections.sort(layouts);
            System.out.printf(
                    "%d pages scrolled, %d frames; layout of a frame median %.2f ms, 99 of 100 within %.2f ms%n",
                    pages,
                    layouts.size(),
                    layouts.get(layouts.size() / 2) / 1e6,
                    layouts.get(layouts.size() * 99 / 100) / 1e6);
            System.out.printf("heap held at the most: %d MB%n", HeapAfterCollection.most());
        }
        ManyPhotographs.clear(home);
    }

    private static void awaitRest(RealWindow window) {
        for (boolean reads = true; reads; ) {
            try {
                window.rest();
                reads = false;
            } catch (AssertionError stillReading) {
                System.out.println("still reading");
            }
        }
    }
}
