package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of a folder does not wait for what is not on it. */
class FirstScreenTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void theViewsThatNobodyOpenedAreNotMade() throws Exception {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.awaiting("the sheet", () -> window.has(".photo-cell")).rest();
            assertThat(isThere(window, ".stage")).isFalse();
            assertThat(isThere(window, ".coverage")).isFalse();
            window.press(KeyCode.ENTER).rest();
            assertThat(Toolkit.on(() -> window.has(".stage") && window.has(".inspector")))
                    .isTrue();
        }
    }

    @Test
    void theInspectorIsMadeAheadOnceTheFolderIsReadAndIsNotSeen() throws Exception {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            Toolkit.until("the inspector", () -> isThere(window, ".inspector"));
            assertThat(Toolkit.on(() -> window.has(".inspector"))).isFalse();
        }
    }

    /** Whether it was made, seen or not. */
    private static boolean isThere(RealWindow window, String selector) {
        return Toolkit.on(() -> window.scene().getRoot().lookup(selector) != null);
    }
}
