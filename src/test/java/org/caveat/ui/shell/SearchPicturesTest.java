package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the search, the terms at the left and the palette, dark and light, large and small. */
@Tag("pictures")
class SearchPicturesTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theSearchAndThePalette(Settings.Theme theme, boolean small) throws IOException {
        String face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        Path samples = Samples.copyTo(folder.resolve("Sample photographs"));
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        try (RealWindow window = new RealWindow(home, Optional.of(samples), Optional.of(samples))
                .size(small ? 1024 : 1440, small ? 640 : 900)
                .rest()) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.screenshot("palette" + face);
            window.type("caveat");
            window.screenshot("palette-typed" + face);
            window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.F);
            window.screenshot("search-empty" + face);
            window.click("Disputed, 1 photograph").awaiting("what is found", () -> window.hasWords("found"));
            window.rest().screenshot("search-facet" + face);
            window.press(KeyCode.CONTROL, KeyCode.F)
                    .type("zzz")
                    .awaiting("nothing", () -> window.hasWords("Nothing is found for"));
            window.screenshot("search-nothing" + face);
            window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.DELETE).paste("is:sad ");
            window.screenshot("search-refused" + face);
            assertThat(window.failures()).isEmpty();
        }
    }
}
