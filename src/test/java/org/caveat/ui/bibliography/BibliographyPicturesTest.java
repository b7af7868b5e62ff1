package org.caveat.ui.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.sources.Shelves;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the bibliography and of a citation being completed, dark and light, large and small. What they say is invented. */
@Tag("pictures")
class BibliographyPicturesTest {
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
    void theBibliography(Settings.Theme theme, boolean small) throws IOException {
        String face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        Path samples = Samples.copyTo(folder.resolve("Sample photographs"));
        Files.write(samples.resolve("works.json"), Shelves.bytes("zotero.json"));
        Files.write(samples.resolve("rivers.bib"), Shelves.bytes("better.bib"));
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        try (RealWindow window = new RealWindow(home, Optional.of(samples), Optional.of(samples))
                .size(small ? 1024 : 1440, small ? 640 : 900)
                .rest()) {
            files(window, face);
            citation(window, face);
            String newer = new String(Shelves.bytes("zotero.json"), StandardCharsets.UTF_8)
                    .replace("[[\"2018\"]]", "[[2019, 1]]");
            Files.writeString(samples.resolve("works.json"), newer);
            show(window).rest().screenshot("bibliography-differs" + face);
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void files(RealWindow window, String face) {
        show(window).screenshot("bibliography-empty" + face);
        window.press(KeyCode.DOWN).rest().awaiting("two problems", () -> window.has(".bibliography-sentence"));
        window.screenshot("bibliography-errors" + face);
        window.press(KeyCode.DOWN).rest().screenshot("bibliography-filled" + face);
        window.press(KeyCode.ESCAPE).rest();
    }

    private static void citation(RealWindow window, String face) {
        window.press(KeyCode.HOME).press(KeyCode.N);
        window.awaiting("the questions", () -> window.has(".question-row"));
        window.press(KeyCode.DIGIT3)
                .awaiting("a field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        window.type("An invented claim");
        for (int stops = 0; stops < 20 && !isSource(window); stops++) {
            window.press(KeyCode.TAB);
        }
        window.type("po")
                .awaiting("the list", () -> !Screenshot.poppedUp(window.scene()).isEmpty());
        window.press(KeyCode.DOWN).screenshot("citation-offers" + face);
        window.press(KeyCode.ENTER).screenshot("citation-taken" + face);
        window.press(KeyCode.CONTROL, KeyCode.ENTER).rest();
        window.press(KeyCode.ESCAPE).rest();
    }

    private static boolean isSource(RealWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner() instanceof TextInputControl field
                && "What does it rest on?".equals(field.getPromptText()));
    }

    private static RealWindow show(RealWindow window) {
        return window.press(KeyCode.CONTROL, KeyCode.K)
                .type("bibl")
                .press(KeyCode.ENTER)
                .rest()
                .awaiting("the dialog", () -> window.has(".bibliography-view"));
    }
}
