package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the marks beyond the frame in each of their states, dark and light, large and small, to be looked at. */
@Tag("pictures")
class BeyondPicturesTest {
    private static final String LANDSCAPE = "azari-airplane-from-above.jpg";
    private static final String PORTRAIT = "lange-dust-bowl-home.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");
    private String face = "";

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createDirectory(disk.resolve("box 1"));
        for (String file : new String[] {LANDSCAPE, PORTRAIT}) {
            Files.copy(Samples.photograph(file), folder.resolve(file));
        }
        everyEdge(Told.nothing(LANDSCAPE), 1024, 717).beside(folder.resolve(LANDSCAPE));
        Told crowded = everyEdge(Told.nothing(PORTRAIT), 700, 700);
        String[] edges = {"top", "top", "top", "top", "left", "left", "left", "camera"};
        for (int each = 0; each < edges.length; each++) {
            String id = "urn:uuid:2" + each;
            crowded = crowded.caveat(id, Kind.KNOWN.get(each), "An invented caveat.")
                    .inShort(id, "An invented short form, of which not much can be seen here")
                    .beyond(id, edges[each], 300 + 20 * each);
        }
        crowded.beside(folder.resolve(PORTRAIT));
    }

    private static Told everyEdge(Told told, int width, int height) {
        return told.caveat("urn:uuid:11", Kind.OUTSIDE, "A second aircraft flew there.")
                .inShort("urn:uuid:11", "A second aircraft")
                .beyond("urn:uuid:11", "top", width / 4)
                .caveat("urn:uuid:12", Kind.OUTSIDE, "The print was cut here.")
                .beyond("urn:uuid:12", "right", height / 3)
                .caveat("urn:uuid:13", Kind.OUTSIDE, "Another invented caveat.")
                .inShort("urn:uuid:13", "Spectators, told to wait")
                .beyond("urn:uuid:13", "left", height / 2)
                .caveat("urn:uuid:14", Kind.MAKING, "The photographer sat in another aircraft.")
                .inShort("urn:uuid:14", "The photographer, in another aircraft")
                .beyond("urn:uuid:14", "camera", width / 2)
                .caveat("urn:uuid:15", Kind.CARE, "A third one.")
                .inShort("urn:uuid:15", "Seen with the family’s consent, as an invented letter says at length")
                .beyond("urn:uuid:15", "bottom", width - 10);
    }

    @ParameterizedTest
    @MethodSource("faces")
    void marks(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small)) {
            picture(window, "beyond");
            window.press(KeyCode.W).rest();
            picture(window, "beyond-turned");
            window.press(KeyCode.Q)
                    .press(KeyCode.DIGIT1)
                    .press(KeyCode.ADD)
                    .press(KeyCode.ADD)
                    .rest();
            picture(window, "beyond-waiting");
            window.press(KeyCode.DIGIT0).press(KeyCode.RIGHT).rest();
            picture(window, "beyond-crowded");
            window.press(KeyCode.LEFT)
                    .press(KeyCode.F)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .press(KeyCode.DOWN);
            picture(window, "beyond-placing");
            window.press(KeyCode.ENTER).rest();
            picture(window, "beyond-asked");
            window.press(KeyCode.ESCAPE)
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.ESCAPE)
                    .rest();
            window.press(KeyCode.F1).rest();
            picture(window, "beyond-keys");
            assertThat(window.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void anotherSize(Settings.Theme theme, boolean small) throws IOException {
        Told told = everyEdge(Told.nothing(LANDSCAPE), 2048, 1434)
                .caveat("urn:uuid:31", Kind.IDENTITY, "The type of the aircraft is not stated.")
                .at("urn:uuid:31", new Region.Rectangle(900, 300, 400, 400));
        AnnotatedPhotograph drawn = told.state();
        sized(drawn, 2048, 1434);
        try (RealWindow window = open(theme, small)) {
            picture(window, "other-size");
        }
        sized(drawn, 2048, 2048);
        try (RealWindow window = open(theme, small)) {
            picture(window, "other-proportions");
            assertThat(window.failures()).isEmpty();
        }
    }

    private void sized(AnnotatedPhotograph state, int width, int height) throws IOException {
        new Told(state.with(state.photograph()
                        .with(PhotographFields.WIDTH, Optional.of(width))
                        .with(PhotographFields.HEIGHT, Optional.of(height))))
                .beside(folder.resolve(LANDSCAPE));
    }

    private RealWindow open(Settings.Theme theme, boolean small) {
        face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        return new RealWindow(home, Optional.empty(), Optional.of(folder.resolve(LANDSCAPE)))
                .size(small ? 1024 : 1440, small ? 640 : 900)
                .rest();
    }

    private void picture(RealWindow window, String name) {
        window.screenshot(name + face);
    }
}
