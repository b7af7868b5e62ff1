package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.caveat.samples.Samples;
import org.caveat.text.Program;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program is, as a person comes upon it. */
class AboutJourneyTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private RealWindow open(Optional<Path> asked) {
        return new RealWindow(home, Optional.empty(), asked).size(1440, 900).rest();
    }

    @Test
    void thePaletteShowsItByNameAndEscTakesItAway() throws IOException {
        try (RealWindow window = open(Optional.of(Samples.copyTo(disk.resolve("box"))))) {
            window.press(KeyCode.CONTROL, KeyCode.K).type("about caveat").press(KeyCode.ENTER);
            assertThat(window.has(".about-view")).isTrue();
            assertThat(window.hasWords(Program.nameAndVersion())).isTrue();
            window.screenshot("about-dark");
            window.press(KeyCode.ESCAPE);
            assertThat(window.has(".about-view")).isFalse();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void theMenuOfTheHeaderShowsIt() throws IOException {
        try (RealWindow window = open(Optional.of(Samples.copyTo(disk.resolve("box"))))) {
            window.pressButton("More");
            Toolkit.run(() -> choose("About Caveat"));
            assertThat(window.has(".about-view")).isTrue();
        }
    }

    @Test
    void theFirstPageShowsItAndItCanBeCopiedAndItsLicencesRead() {
        try (RealWindow window = open(Optional.empty())) {
            window.pressButton("About Caveat").press(KeyCode.ENTER);
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(Program.onWhat());
            assertThat(window.hasWords("Copied.")).isTrue();
            assertThat(read(window)).contains("Apache License");
            Toolkit.run(() -> window.node(".about-list").requestFocus());
            Toolkit.run(() -> ((ListView<?>) window.scene().lookup(".about-list"))
                    .getSelectionModel()
                    .select(1));
            assertThat(read(window)).contains("GNU General Public License", "Classpath");
        }
    }

    private static void choose(String words) {
        Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .ifPresent(MenuItem::fire);
    }

    private static String read(RealWindow window) {
        TextArea text = (TextArea) window.node(".about-text");
        return Toolkit.on(text::getText);
    }
}
