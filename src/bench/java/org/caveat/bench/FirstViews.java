package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * From the key to the last sharp tile of the first view: of a photograph on which the cell stood for a while, as one opens
 * it from the contact sheet; of one that is gone to and opened in the same moment; and of the neighbour of what is looked
 * at. Each time another file, of which nothing is in memory.
 */
final class FirstViews {
    private static final int TIMES = 6;
    private static final int WARM = 2;
    /** As long as one looks at a photograph, in milliseconds. */
    private static final int LOOKED = 700;

    private final BigPictures pictures;
    private final Path kept;

    FirstViews(BigPictures pictures, Path kept) {
        this.pictures = pictures;
        this.kept = kept;
    }

    /** What was measured of a picture. */
    record Measured(List<Took> chosen, List<Took> atOnce, List<Took> next, Took veryFirst, double load) {}

    /** Measures. */
    Measured of(String name) throws Exception {
        Took veryFirst = new Took(0, 0);
        List<Took> chosen = new ArrayList<>();
        List<Took> atOnce = new ArrayList<>();
        List<Took> next = new ArrayList<>();
        try (OpenTable table = new OpenTable(apart(name), kept)) {
            table.window().press(KeyCode.HOME).rest();
            for (int time = 0; time < TIMES; time++) {
                Took first = opened(table, false);
                veryFirst = time == 0 ? first : veryFirst;
                keep(time, first, atOnce);
                keep(time, opened(table, true), chosen);
                keep(time, turned(table), next);
            }
        }
        return new Measured(chosen, atOnce, next, veryFirst, Took.load());
    }

    private static void keep(int time, Took took, List<Took> all) {
        if (time >= WARM) {
            all.add(took);
        }
    }

    /** From a small one to the next large one. */
    private static Took opened(OpenTable table, boolean isLookedAtFirst) throws InterruptedException {
        table.window().press(KeyCode.RIGHT, KeyCode.RIGHT).rest();
        List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.RIGHT, KeyCode.ENTER));
        if (isLookedAtFirst) {
            table.window().press(keys.remove(0)).rest();
            Thread.sleep(LOOKED);
        }
        Took took = table.until(keys, table::isSharp);
        table.window().rest().press(KeyCode.ESCAPE).rest();
        return took;
    }

    private static Took turned(OpenTable table) throws InterruptedException {
        table.window().press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER).rest();
        Thread.sleep(LOOKED);
        Took took = table.until(List.of(KeyCode.RIGHT), table::isSharp);
        table.window().rest().press(KeyCode.ESCAPE).rest();
        return took;
    }

    /** Two small ones before each large one, so that no large one is made ready before it is gone to. */
    private List<Path> apart(String name) throws IOException {
        List<Path> all = new ArrayList<>();
        Path small = PhotographsOfSize.samples().get(0);
        all.add(small);
        for (int time = 0; time < 3 * TIMES; time++) {
            all.addAll(List.of(small, small, pictures.file(name)));
        }
        return all;
    }
}
