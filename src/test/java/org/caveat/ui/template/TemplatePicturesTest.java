package org.caveat.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of templates, wide and narrow, dark and light, to be looked at. What is typed is invented. */
@Tag("pictures")
class TemplatePicturesTest {
    private static final String LONG =
            "An invented headline {Exif IFD0/Make} that goes on and on over several lines, for a"
                    + " template may say a great deal of {file} and of {counter:001} before it comes to its end";
    private static final String ARABIC = "عنوان مخترع {file} لا وجود له في أي مكان";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    @ParameterizedTest
    @CsvSource({"1440, 900, dark", "1024, 640, dark", "1440, 900, light", "1024, 640, light"})
    void templatesAreLegible(int width, int height, String theme) throws Exception {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        Files.writeString(samples.resolve("locked.jpg.caveat.json"), "{ cut");
        Files.copy(Samples.photograph("beato-boats-nagasaki.jpg"), samples.resolve("locked.jpg"));
        String end = "-" + width + "-" + theme;
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(width, height)
                .rest()) {
            if (theme.equals("light")) {
                window.press(KeyCode.CONTROL, KeyCode.K).paste("Light or dark").press(KeyCode.ENTER);
            }
            window.press(KeyCode.CONTROL, KeyCode.T).screenshot("template-none" + end);
            window.press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
            command(window, "Make a template of this photograph…");
            window.type("Invented photographs of the Elbe").screenshot("template-make" + end);
            window.press(KeyCode.ENTER).rest();
            command(window, "Templates…");
            texts(window, LONG, ARABIC);
            window.screenshot("template-texts" + end);
            window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.T);
            window.screenshot("template-choose" + end);
            window.press(KeyCode.ENTER);
            window.awaiting("what will change", () -> window.hasWords("photographs will change."));
            assertThat(window.screenshot("template-apply" + end)).isNotEmptyFile();
            window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.C).press(KeyCode.CONTROL, KeyCode.V);
            window.awaiting("what will change", () -> window.hasWords("photographs will change."));
            window.screenshot("template-paste" + end);
            window.press(KeyCode.ESCAPE).press(KeyCode.F1).screenshot("template-keys" + end);
        }
    }

    private static void texts(RealWindow window, String one, String other) {
        window.press(KeyCode.TAB).press(KeyCode.TAB);
        Toolkit.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(one));
        window.press(KeyCode.TAB);
        Toolkit.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(other));
        Toolkit.pulses();
    }

    private static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K).paste(name).press(KeyCode.ENTER);
        window.awaiting("the page", () -> window.has(".template-view"));
    }
}
