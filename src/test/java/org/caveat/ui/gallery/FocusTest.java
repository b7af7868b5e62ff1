package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.gallery.FocusWalk.Stop;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the tabulator stops it is seen where that is, and said aloud what it is; and it goes round in order. */
class FocusTest {
    /** No role at all: assistive technology would say nothing. */
    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** A ring of the smallest control has more. */
    private static final int LEAST_RING = 24;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double HEADER = 48;
    private static final double STATUS = 32;
    private static final double SIDE_BAR = 240;
    private static final double INSPECTOR = 368;
    private static final int FOOT = 4;

    @TempDir
    Path home;

    @TempDir
    Path disk;

    @ParameterizedTest
    @EnumSource
    void everyStopIsSeenAndNamedAndExplained(Settings.Theme theme) throws IOException {
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), GalleryWords.ENGLISH);
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));

        try (RealWindow window = new RealWindow(home, Optional.of(folder), Optional.empty())
                .size(WIDTH, HEIGHT)
                .rest()) {
            FocusWalk walk = new FocusWalk(window);
            check("welcome", walk.round());
            window.press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            List<Stop> onSheet = walk.round();
            check("sheet", onSheet);
            checkOrder("sheet", onSheet, WIDTH);
            window.press(KeyCode.HOME).press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
            List<Stop> onTable = walk.round();
            check("table", onTable);
            checkOrder("table", onTable, WIDTH - INSPECTOR);
            window.press(KeyCode.E).press(KeyCode.F2);
            check("caption", walk.round());
            if (theme == Settings.Theme.DARK) { // the rings of the rest are the same in both
                others(window, walk);
                several(window, walk);
                things(window, walk);
            }
        }
    }

    private static void others(RealWindow window, FocusWalk walk) {
        window.press(KeyCode.ESCAPE).press(KeyCode.E).click("File");
        check("file", walk.round());
        window.press(KeyCode.N);
        check("questions", walk.round());
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).openExport();
        check("export", walk.round());
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.K);
        check("palette", walk.round());
    }

    private static void several(RealWindow window, FocusWalk walk) {
        window.press(KeyCode.ESCAPE).press(KeyCode.G).press(KeyCode.SHIFT, KeyCode.RIGHT);
        window.press(KeyCode.C).rest();
        List<Stop> compared = walk.round();
        check("compare", compared);
        checkOrder("compare", compared, WIDTH);
    }

    /** Marks on the mat, another size, several files, several pages. */
    private void things(RealWindow window, FocusWalk walk) throws IOException {
        Path folder = ThingsFolder.make(disk.resolve("Things"), GalleryWords.ENGLISH);
        Toolkit.run(() -> window.window().open(folder));
        window.awaiting("the things", () -> window.window().openFolder().equals(Optional.of(folder)));
        window.rest().press(KeyCode.HOME).press(KeyCode.ENTER).rest();
        for (String what : List.of("beyond", "other size", "several files")) {
            check(what, walk.round());
            window.press(KeyCode.E).press(KeyCode.RIGHT).rest();
        }
        window.awaiting("the pages", () -> window.hasWords("1 of 3"));
        List<Stop> onPage = walk.round();
        check("pages", onPage);
        checkOrder("pages", onPage, WIDTH - INSPECTOR);
    }

    private static void check(String where, List<Stop> stops) {
        assertThat(stops).as(where).isNotEmpty();
        assertThat(stops).as(where + ": no role").noneMatch(stop -> NO_ROLE.contains(stop.role()));
        assertThat(stops).as(where + ": no name").noneMatch(stop -> stop.name().isBlank());
        assertThat(stops).as(where + ": no help").noneMatch(stop -> stop.help().isBlank());
        assertThat(stops).as(where + ": not seen").noneMatch(stop -> stop.accented() < LEAST_RING);
    }

    /** Header, side bar, the view in the middle, the inspector, the line at the foot. */
    private static void checkOrder(String where, List<Stop> stops, double middleEnds) {
        List<Integer> parts = stops.stream().map(stop -> part(stop, middleEnds)).toList();
        int first = parts.lastIndexOf(FOOT) + 1;
        List<Integer> fromTheHeader = Stream.concat(
                        parts.stream().skip(first), parts.stream().limit(first))
                .toList();
        assertThat(fromTheHeader).as(where).isSorted().startsWith(0).endsWith(FOOT);
    }

    private static int part(Stop stop, double middleEnds) {
        double x = stop.area().getCenterX();
        double y = stop.area().getCenterY();
        if (y < HEADER) {
            return 0;
        }
        if (y > HEIGHT - STATUS) {
            return FOOT;
        }
        return x <= SIDE_BAR ? 1 : x <= middleEnds ? 2 : 3;
    }
}
