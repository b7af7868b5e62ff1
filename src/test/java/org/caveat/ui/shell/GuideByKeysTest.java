package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to the user's guide, by keys, whether a collection is open or not. */
class GuideByKeysTest {
    private static final Path GUIDE = Path.of("guide", "index.html");

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");

    @BeforeEach
    void copy() throws Exception {
        samples = Samples.copyTo(disk.resolve("samples"));
    }

    private RealWindow open(Optional<Path> folder) {
        return new RealWindow(home, Optional.of(samples), folder)
                .size(1280, 800)
                .rest();
    }

    @Test
    void itsKeyShowsTheGuideAndTheWindowSaysWhereItLies() {
        try (RealWindow window = open(Optional.of(samples))) {
            window.press(KeyCode.CONTROL, KeyCode.F1).rest();
            assertThat(window.chosen().shown()).containsExactly(GUIDE);
            assertThat(window.hasWords(GUIDE.toString())).isTrue();
        }
    }

    @Test
    void theListOfCommandsHasItWhereNothingIsOpen() {
        try (RealWindow window = open(Optional.empty())) {
            window.press(KeyCode.CONTROL, KeyCode.K)
                    .type("guide")
                    .press(KeyCode.ENTER)
                    .rest();
            assertThat(window.chosen().shown()).containsExactly(GUIDE);
        }
    }

    @Test
    void theSheetOfKeysLeadsToItAndGivesWay() {
        try (RealWindow window = open(Optional.of(samples))) {
            window.press(KeyCode.F1).pressButton("The guide").rest();
            assertThat(window.chosen().shown()).containsExactly(GUIDE);
            assertThat(window.has(".keys-sheet")).isFalse();
        }
    }
}
