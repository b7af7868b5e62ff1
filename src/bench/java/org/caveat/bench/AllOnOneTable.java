package org.caveat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.ui.Toolkit;

/**
 * All the large pictures in one session with little memory: one after the other opened, looked at in full size and dragged
 * about. Whether memory suffices, and how much of it is in use.
 */
public final class AllOnOneTable {
    private static final int FRAMES = 60;

    private AllOnOneTable() {}

    /** Measures, and adds it to {@code target/bench/light-table.md}. */
    public static void main(String[] arguments) throws Exception {
        BigPictures pictures = BigPictures.found();
        List<Path> all = Stream.of(
                        BigPictures.CAMERA_12,
                        BigPictures.CAMERA_24,
                        BigPictures.MASTER_16_BIT,
                        BigPictures.MASTER_GREY,
                        BigPictures.WITHOUT_OVERVIEWS,
                        BigPictures.WITH_OVERVIEWS)
                .filter(pictures::has)
                .map(pictures::file)
                .toList();
        Path kept = Files.createTempDirectory("caveat-table-kept");
        HeapAfterCollection.reset();
        int bare = look(all, kept);
        LightTableReport.add(String.format(
                Locale.ROOT,
                "%n- All %d pictures one after the other in one session of %d MB, each in full size and dragged: no memory"
                        + " lacked; in use after collection at the most %d MB; frames in which nothing was seen: %d%n",
                all.size(),
                Runtime.getRuntime().maxMemory() >> 20,
                HeapAfterCollection.most(),
                bare));
        System.exit(0); // the toolkit's thread goes on
    }

    private static int look(List<Path> all, Path kept) throws Exception {
        int bare = 0;
        try (OpenTable table = new OpenTable(all, kept)) {
            table.window().press(KeyCode.HOME).rest();
            for (int each = 0; each < all.size(); each++) {
                table.until(List.of(KeyCode.ENTER), table::isSharp);
                table.until(List.of(KeyCode.DIGIT1), table::isSharp);
                try (Drag drag = new Drag(table)) {
                    bare += drag.run(FRAMES);
                }
                Toolkit.until("what it was dragged to", table::isSharp);
                HeapAfterCollection.look();
                table.window().press(KeyCode.ESCAPE).rest().press(KeyCode.RIGHT).rest();
            }
        } finally {
            OpenTable.clear(kept);
        }
        return bare;
    }
}
