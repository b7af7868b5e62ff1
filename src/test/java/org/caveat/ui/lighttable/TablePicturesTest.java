package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the light table in each of its states, dark and light, large and small, to be looked at. */
@Tag("pictures")
class TablePicturesTest {
    private static final String PORTRAIT = "beato-boats-nagasaki.jpg";
    private static final String CARE = "lange-dust-bowl-home.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");
    private String face = "";

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(disk.resolve("Sample photographs"));
        Told.nothing(CARE)
                .caveat(
                        "urn:uuid:1",
                        Kind.CARE,
                        "An invented caveat, as long as a real one. It asks the viewer to wait, says why the picture "
                                + "does not open at once, and whose wish that is.")
                .lead("urn:uuid:1")
                .beside(samples.resolve(CARE));
        Told.nothing(PORTRAIT)
                .person("urn:uuid:2", "An invented name", new Rectangle(150, 330, 120, 160))
                .person("urn:uuid:3", "", new Rectangle(520, 380, 90, 140))
                .caveat("urn:uuid:4", Kind.AFTER, "What became of this person is not told.", "urn:uuid:3")
                .at("urn:uuid:4", new Rectangle(480, 360, 260, 240))
                .beside(samples.resolve(PORTRAIT));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theTable(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small, "azari-airplane-from-above.jpg")) {
            picture(window, "table");
            window.press(KeyCode.W).rest();
            picture(window, "table-turned");
            window.press(KeyCode.M).press(KeyCode.Q).press(KeyCode.DIGIT1).rest();
            picture(window, "table-zoomed");
            window.press(KeyCode.X).rest();
            picture(window, "table-inverted");
            window.press(KeyCode.L).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            Screenshot.of(popOver(), "light-controls" + face);
            window.press(KeyCode.ESCAPE);
            picture(window, "table-lit");
            assertThat(window.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void personsAndCare(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small, PORTRAIT)) {
            picture(window, "table-persons");
            window.press(KeyCode.TAB).rest();
            picture(window, "table-person-named");
            Toolkit.run(() -> window.window().open(samples.resolve(CARE)));
            window.awaiting("the caveat", () -> window.has(".curtain")).rest();
            picture(window, "table-covered");
            window.press(KeyCode.G).rest();
            picture(window, "sheet-covered");
            window.press(KeyCode.E).press(KeyCode.ENTER).rest();
            picture(window, "table-opened");
            window.press(KeyCode.F1);
            picture(window, "table-keys");
            assertThat(window.failures()).isEmpty();
        }
    }

    private static Scene popOver() {
        return Toolkit.on(() -> {
            List<Window> popOvers = Window.getWindows().stream()
                    .filter(window -> window.getScene().getRoot().lookup(".light-controls") != null)
                    .toList();
            assertThat(popOvers).hasSize(1);
            return popOvers.get(0).getScene();
        });
    }

    private RealWindow open(Settings.Theme theme, boolean small, String photograph) {
        face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        return new RealWindow(home, Optional.of(samples), Optional.of(samples.resolve(photograph)))
                .size(small ? 1024 : 1440, small ? 640 : 900)
                .rest();
    }

    private void picture(RealWindow window, String name) {
        window.screenshot(name + face);
    }
}
