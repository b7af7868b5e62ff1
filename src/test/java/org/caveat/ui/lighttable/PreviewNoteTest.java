package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a camera's raw file a small picture is seen: the window says so, wherever it is seen large. */
class PreviewNoteTest {
    private static final String RAW = "sample.nef";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Settings.Theme.class)
    void whereAPreviewIsSeenInsteadOfThePictureTheTableAndTheComparisonSaySo(Settings.Theme theme) throws IOException {
        Path corpus = Shared.path("corpora/metadata/imagemeta");
        for (String name : new String[] {RAW, "sunrise.jpg"}) {
            Files.copy(corpus.resolve(name), folder.resolve(name));
        }
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        try (RealWindow window = new RealWindow(home, Optional.of(folder), Optional.of(folder.resolve(RAW)))) {
            window.size(1440, 900).awaiting("the note", () -> said(window).contains(RAW));
            assertThat(said(window)).contains("160 × 120 pixels", "does not decode", "NEF");
            window.rest().screenshot("preview-note-" + theme.name().toLowerCase(Locale.ROOT));
            window.press(KeyCode.RIGHT).awaiting("no note", () -> said(window).isEmpty());
            window.press(KeyCode.LEFT).press(KeyCode.C).awaiting("the note in its pane", () -> said(window)
                    .contains(RAW));
            window.rest().screenshot("preview-note-compared-" + theme.name().toLowerCase(Locale.ROOT));
            assertThat(window.failures()).isEmpty();
        }
    }

    /** What is said on the stages that are in front. */
    private static String said(RealWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".preview-note").stream()
                .filter(RealWindow::isSeen)
                .map(node -> ((Label) node).getText())
                .reduce("", String::concat));
    }
}
