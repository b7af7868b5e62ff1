package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of each main state, dark and light, for those who judge them. */
class WindowPicturesTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void theMainStates() throws IOException {
        Path samples = Samples.copyTo(folder.resolve("Sample photographs"));
        try (RealWindow window = new RealWindow(home, Optional.of(samples), Optional.empty()).size(1440, 900)) {
            window.screenshot("welcome-dark");
            window.press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            window.screenshot("contact-sheet-dark");
            window.press(KeyCode.RIGHT).screenshot("contact-sheet-chosen-dark");
            window.press(KeyCode.ENTER).rest().screenshot("light-table-dark");
            window.press(KeyCode.N).screenshot("questions-dark");
            window.press(KeyCode.DIGIT3).screenshot("form-dark");
            window.press(KeyCode.ESCAPE).press(KeyCode.F2).screenshot("caption-dark");
            assertThat(window.failures()).isEmpty();
        }
    }
}
