package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the window at twice its usual size, to be looked at. */
@Tag("pictures")
class LargePicturesTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theMainStatesAtTwiceTheSize(Settings.Theme theme) throws IOException {
        Path samples = Samples.copyTo(folder.resolve("Sample photographs"));
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme).withTextSize(200)));
        String face = theme.name().toLowerCase(Locale.ROOT);
        try (RealWindow window = new RealWindow(home, Optional.of(samples), Optional.empty()).rest()) {
            window.screenshot("large-welcome-" + face);
            window.press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            window.screenshot("large-contact-sheet-" + face);
            window.press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
            window.screenshot("large-light-table-" + face);
            window.size(1024, 640).rest().screenshot("large-light-table-small-" + face);
            window.press(KeyCode.G).rest().screenshot("large-contact-sheet-small-" + face);
            window.press(KeyCode.F1).screenshot("large-keys-small-" + face);
            window.press(KeyCode.ESCAPE).openExport().screenshot("large-export-small-" + face);
            assertThat(window.failures()).isEmpty();
        }
    }
}
