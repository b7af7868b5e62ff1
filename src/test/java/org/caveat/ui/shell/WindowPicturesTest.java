package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of each main state, dark and light, large and small, to be looked at. */
@Tag("pictures")
class WindowPicturesTest {
    private static final String BEQUEST =
            "/srv/archive/photographic collections/Bequest of the Hartmann family, accession 1998-114/box ";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path samples = Path.of("");
    private String face = "";

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(folder.resolve("Sample photographs"));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theMainStates(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small, Optional.empty())) {
            picture(window, "welcome-first");
            window.press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            picture(window, "contact-sheet");
            window.press(KeyCode.RIGHT);
            picture(window, "contact-sheet-chosen");
            window.press(KeyCode.ENTER).rest();
            picture(window, "light-table");
            window.press(KeyCode.N);
            picture(window, "questions");
            window.press(KeyCode.DIGIT3);
            picture(window, "form");
            window.press(KeyCode.ESCAPE).press(KeyCode.F2);
            picture(window, "caption");
            assertThat(window.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theFirstPageWithManyFoldersAndOneThatIsGone(Settings.Theme theme, boolean small) {
        SettingsStore store = new SettingsStore(home, Messages.english());
        for (int box = 1; box <= 7; box++) {
            String path = BEQUEST + box;
            store.change(now -> now.opened(path));
        }
        try (RealWindow window = open(theme, small, Optional.empty()).rest()) {
            picture(window, "folder-gone");
            window.pressButton("Back");
            picture(window, "welcome");
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void whatFloatsAboveTheWindow(Settings.Theme theme, boolean small) throws IOException {
        try (RealWindow window = open(theme, small, Optional.of(samples)).rest()) {
            window.press(KeyCode.F1);
            picture(window, "keys");
            window.press(KeyCode.ESCAPE).openExport();
            picture(window, "export");
            window.press(KeyCode.ENTER);
            Toolkit.until("the report", () -> window.hasWords(", exported."));
            picture(window, "export-done");
            Files.delete(folder.resolve("Sample photographs-export/export-report.json"));
            window.press(KeyCode.ESCAPE).openExport().press(KeyCode.ENTER);
            Toolkit.until("the refusal", () -> window.hasWords("holds files"));
            picture(window, "export-refused");
            window.press(KeyCode.ESCAPE);
            window.window()
                    .tell("Something went wrong that Caveat did not expect. What was said of the photographs is "
                            + "kept. The details are in /home/marin/.local/share/caveat/crash.log.");
            picture(window, "notice");
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void whereThereIsNothingToShowOrNothingCanBeSaved(Settings.Theme theme, boolean small) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("Nothing yet"));
        try (RealWindow window = open(theme, small, Optional.of(empty)).rest()) {
            picture(window, "empty-folder");
            Toolkit.run(() -> window.window().open(samples));
            window.rest().press(KeyCode.RIGHT).press(KeyCode.F2).type("x").press(KeyCode.TAB);
            Toolkit.until("it to be saved", () -> window.hasWords("Saved "));
            picture(window, "saved");
            remove(samples);
            window.press(KeyCode.F2).type("y").press(KeyCode.TAB);
            Toolkit.until("the trouble", () -> window.hasWords("not saved"));
            picture(window, "cannot-save");
            window.askToClose();
            Toolkit.until("the question", () -> window.hasWords("could not be saved"));
            picture(window, "leaving");
        }
    }

    private static void remove(Path all) throws IOException {
        try (Stream<Path> files = Files.list(all)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(all);
    }

    private RealWindow open(Settings.Theme theme, boolean small, Optional<Path> asked) {
        face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        return new RealWindow(home, Optional.of(samples), asked).size(small ? 1024 : 1440, small ? 640 : 900);
    }

    private void picture(RealWindow window, String name) {
        window.screenshot(name + face);
    }
}
