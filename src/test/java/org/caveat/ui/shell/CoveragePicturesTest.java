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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the coverage, to be looked at. */
@Tag("pictures")
class CoveragePicturesTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path samples = Path.of("");

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(folder.resolve("Sample photographs"));
        Path box = Files.createDirectories(samples.resolve("zz box"));
        Files.writeString(box.resolve("cut.jpg"), "no picture");
        Files.copy(samples.resolve("muybridge-house-cat.jpg"), box.resolve("locked.jpg"));
        Files.writeString(box.resolve("locked.jpg.caveat.json"), "{ cut");
    }

    private RealWindow open(Settings.Theme theme, boolean small, int percent) {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme).withTextSize(percent)));
        RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples));
        return small ? window.size(1024, 640).rest() : window.size(1440, 900).rest();
    }

    private static String name(String what, Settings.Theme theme, boolean small) {
        return what + "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theTableAndItsAnswers(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small, 100)) {
            window.press(KeyCode.K).rest().press(KeyCode.DOWN, KeyCode.RIGHT).rest();
            window.screenshot(name("coverage", theme, small));
            window.press(KeyCode.END).rest().screenshot(name("coverage-end", theme, small));
            window.press(KeyCode.ENTER).rest().screenshot(name("coverage-answering", theme, small));
            window.press(KeyCode.ESCAPE)
                    .press(KeyCode.LEFT)
                    .press(KeyCode.LEFT)
                    .press(KeyCode.ENTER)
                    .rest();
            window.screenshot(name("coverage-card", theme, small));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void twiceAsLarge() {
        try (RealWindow window = open(Settings.Theme.DARK, false, 200)) {
            window.press(KeyCode.K)
                    .rest()
                    .press(KeyCode.DOWN)
                    .press(KeyCode.DOWN)
                    .rest();
            window.screenshot("coverage-large");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void savedAsAPicture() {
        Path file = Path.of(System.getProperty("project.root", ".")).resolve("target/screenshots/coverage-saved.svg");
        try (RealWindow window = open(Settings.Theme.DARK, false, 100)) {
            window.chosen().next(file);
            window.press(KeyCode.K).rest().pressButton("Save the coverage as a picture…");
            window.awaiting("the picture", () -> window.hasWords("Picture saved: "));
            window.screenshot("coverage-saved");
            assertThat(window.failures()).isEmpty();
        }
    }
}
