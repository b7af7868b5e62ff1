package org.caveat.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of codes, wide and narrow, dark and light, to be looked at. What they stand for is invented. */
@Tag("pictures")
class CodesPicturesTest {
    private static final String CODES =
            """
            ts\tInvented town
            el\tInvented river\tan invented river with a name that goes on and on, past the end of any field that it could stand in\tنهر مخترع لا وجود له
            el\tTwice
            lone
            نه\tنهر مخترع لا وجود له في أي مكان
            """;

    @TempDir
    Path home;

    @TempDir
    Path disk;

    @ParameterizedTest
    @CsvSource({"1440, 900, dark", "1024, 640, light"})
    void codesAreLegible(int width, int height, String theme) throws Exception {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        String end = "-" + width + "-" + theme;
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(width, height)
                .rest()) {
            if (theme.equals("light")) {
                command(window, "Light or dark");
            }
            command(window, "Codes…");
            window.rest().screenshot("codes-none" + end);
            window.press(KeyCode.ESCAPE);
            Files.writeString(samples.resolve("codes.tsv"), CODES);
            command(window, "Codes…");
            // past the list of the samples' sources
            window.rest().press(KeyCode.DOWN).press(KeyCode.DOWN);
            window.awaiting("the codes", () -> window.hasWords("Invented river"));
            window.press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            assertThat(window.screenshot("codes" + end)).isNotEmptyFile();
            window.press(KeyCode.ESCAPE).press(KeyCode.RIGHT).press(KeyCode.F2).press(KeyCode.END);
            window.press(KeyCode.EQUALS).type("el").press(KeyCode.EQUALS);
            window.screenshot("codes-alternatives" + end);
        }
    }

    private static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K).paste(name).press(KeyCode.ENTER);
    }
}
