package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk with the photographs goes away while somebody types, and comes back. */
class RecoveryJourneyTest {
    private static final String CAT = "muybridge-house-cat.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void onePhotograph() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        folder = Files.createDirectories(disk.resolve("photographs"));
        Files.copy(samples.resolve(CAT), folder.resolve(CAT));
    }

    @Test
    void whatCouldNotBeSavedIsOfferedAtTheNextStartAndPutBack() throws IOException {
        typeWhileTheDiskIsAway();
        assertThat(headline()).isEmpty();
        try (RealWindow window = open()) {
            Toolkit.until("the offer", () -> window.hasWords("What was typed about " + CAT + " on "));
            window.screenshot("left-over");
            window.pressButton("Put it back");
            Toolkit.until("it to be saved", () -> window.hasWords("Saved "));
            assertThat(window.hasWords("is not yet saved")).isFalse();
        }
        assertThat(headline()).isEqualTo("A cat trotting");
        try (RealWindow window = open()) {
            window.rest();
            assertThat(window.hasWords("is not yet saved")).isFalse();
        }
    }

    @Test
    void anAnswerThatWasBegunWhenTheProgramWasKilledIsOfferedToo() throws IOException {
        RealWindow killed = open();
        killed.press(KeyCode.RIGHT).press(KeyCode.N).press(KeyCode.DIGIT3).type("The cat was given away");
        Toolkit.until("the answer to be on disk", () -> isKept("The cat was given away"));
        // no closing: the next window finds what a killed program leaves
        try (RealWindow window = open()) {
            Toolkit.until("the offer", () -> window.hasWords("What was typed about " + CAT));
            window.pressButton("Put it back");
            Toolkit.until("it to be saved", () -> window.hasWords("Saved "));
        }
        assertThat(new SidecarStore(Messages.english())
                        .load(folder.resolve(CAT))
                        .state()
                        .caveats())
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.texts().get(0).value()).isEqualTo("The cat was given away"));
        killed.close();
    }

    private boolean isKept(String words) {
        try (Stream<Path> files = Files.walk(home.resolve("recovery"))) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, words));
        } catch (IOException | UncheckedIOException notYet) {
            return false;
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException changing) {
            return false;
        }
    }

    private void typeWhileTheDiskIsAway() throws IOException {
        Path away = disk.resolve("away");
        try (RealWindow window = open()) {
            Files.move(folder, away);
            window.press(KeyCode.RIGHT).press(KeyCode.F2).type("A cat trotting").press(KeyCode.TAB);
            Toolkit.until("the trouble", () -> window.hasWords("was not saved"));
            assertThat(window.hasWords("A cat trotting"))
                    .as("it stays on the screen")
                    .isTrue();
            window.askToClose();
            Toolkit.until("the question", () -> window.hasWords("could not be saved"));
            window.pressButton("Go on; it will be offered next time");
        }
        Files.move(away, folder);
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
    }

    private String headline() {
        return new SidecarStore(Messages.english())
                .load(folder.resolve(CAT)).state().photograph().titles().stream()
                        .map(title -> title.text().value())
                        .findFirst()
                        .orElse("");
    }
}
