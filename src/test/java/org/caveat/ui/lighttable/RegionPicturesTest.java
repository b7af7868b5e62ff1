package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.model.Kind;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of regions drawn, selected and many, dark and light, to be looked at. */
@Tag("pictures")
class RegionPicturesTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String MANY = "azari-airplane-from-above.jpg";
    private static final int COUNT = 260;

    @TempDir
    Path home;

    @TempDir
    Path disk;

    @ParameterizedTest
    @EnumSource
    void regions(Settings.Theme theme) throws IOException {
        Path samples = Samples.copyTo(disk.resolve("Sample photographs"));
        few().beside(samples.resolve(BOATS));
        many().beside(samples.resolve(MANY));
        String face = "-" + theme.name().toLowerCase(Locale.ROOT);
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        few(samples, face);
        many(samples, face);
    }

    private void few(Path samples, String face) {
        try (RealWindow window = open(samples, BOATS)) {
            window.press(KeyCode.P).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            times(8, () -> window.press(KeyCode.RIGHT));
            window.press(KeyCode.ENTER);
            times(7, () -> window.press(KeyCode.DOWN));
            window.screenshot("region-polygon-drawn" + face);
            window.press(KeyCode.ESCAPE).press(KeyCode.TAB).rest();
            window.screenshot("region-rectangle-selected" + face);
            window.press(KeyCode.TAB).press(KeyCode.ENTER).press(KeyCode.TAB).rest();
            window.screenshot("region-polygon-selected" + face);
            window.press(KeyCode.ESCAPE).press(KeyCode.TAB).rest();
            window.screenshot("region-point-selected" + face);
            window.press(KeyCode.Y).rest();
            window.screenshot("regions-hidden" + face);
            window.press(KeyCode.Y).press(KeyCode.T).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            window.screenshot("region-point-drawn" + face);
            assertThat(window.failures()).isEmpty();
        }
    }

    private void many(Path samples, String face) {
        try (RealWindow window = open(samples, MANY)) {
            window.press(KeyCode.TAB).rest();
            window.screenshot("regions-many" + face);
            window.press(KeyCode.DIGIT1).rest();
            window.screenshot("regions-many-full-size" + face);
            assertThat(window.failures()).isEmpty();
        }
    }

    private RealWindow open(Path samples, String photograph) {
        return new RealWindow(home, Optional.of(samples), Optional.of(samples.resolve(photograph)))
                .size(1440, 900)
                .rest();
    }

    private static void times(int count, Runnable action) {
        for (int time = 0; time < count; time++) {
            action.run();
        }
    }

    private static Told few() {
        return Told.nothing(BOATS)
                .caveat("urn:uuid:1", Kind.BEFORE, "The boats were moved before the picture was made.")
                .at("urn:uuid:1", new Rectangle(150, 330, 220, 160))
                .caveat("urn:uuid:2", Kind.AFTER, "What became of the house on the hill is told by nobody.")
                .at(
                        "urn:uuid:2",
                        Polygon.of(List.of(
                                new Point(480, 200), new Point(760, 230), new Point(800, 420), new Point(520, 440))))
                .caveat("urn:uuid:3", Kind.CARE, "A scratch in the plate.")
                .at("urn:uuid:3", new Rectangle(640, 560, 1, 1));
    }

    private static Told many() {
        Told told = Told.nothing(MANY);
        for (int index = 0; index < COUNT; index++) {
            String id = "urn:uuid:" + index;
            int x = index % 20 * 46 + 10;
            int y = index / 20 * 50 + 10;
            told = told.caveat(id, Kind.KNOWN.get(index % 9), "Region of number " + index)
                    .at(id, new Rectangle(x, y, index % 7 == 0 ? 1 : 30, index % 7 == 0 ? 1 : 24));
        }
        return told;
    }
}
