package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.importing.catalogue.Destination;
import org.caveat.model.Title;
import org.caveat.samples.Samples;
import org.caveat.settings.MappingStore;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue comes in through the window: looked at beforehand, its columns sent where they belong, and taken back. */
class ImportJourneyTest {
    private static final String CAT = "muybridge-house-cat.jpg";
    private static final String BOATS = "beato-boats-nagasaki.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    @Test
    void nothingChangesBeforeItWasSeenAndWhatCameInIsOneStep() throws IOException {
        Path folder = twoPhotographsOneWithWords();
        List<String> before = headlines(folder, CAT);
        Path table = Files.writeString(
                disk.resolve("catalogue.csv"),
                "Datei;Titel;Regal;Jahr\n" + CAT + ";" + "Die Katze, wie sie läuft ".repeat(12) + ";Tiere;um 1887\n"
                        + BOATS + ";Boote bei Nagasaki;Boote;1865\n" + "gone.jpg;Weg;;\n");
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder))) {
            window.size(1440, 900).rest();
            window.chosen().next(table);
            window.press(KeyCode.CONTROL, KeyCode.I)
                    .awaiting("the import", () -> window.hasWords("Bring in what Caveat"));
            window.screenshot("import-begins");
            window.pressButton("A file…").awaiting("what would change", () -> window.hasWords("Boote bei Nagasaki"));
            assertThat(headlines(folder, CAT)).isEqualTo(before);
            send(window, "Regal", Destination.of(Destination.What.KEYWORD));
            allIsSeenBefore(window);
            window.pressButton("Import into 1 photograph");
            window.awaiting("what was done", () -> window.hasWords("1 photograph changed by the import"));
            Toolkit.until("it to be saved", () -> headlines(folder, BOATS).equals(List.of("Boote bei Nagasaki")));
            assertThat(headlines(folder, CAT)).isEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.until(
                    "all of it to be taken back", () -> headlines(folder, BOATS).isEmpty());
            assertThat(window.failures()).isEmpty();
        }
        assertThat(new MappingStore(home, Messages.english()).remembered(List.of("Datei", "Titel", "Regal", "Jahr")))
                .isEqualTo(Map.of("Datei", "file", "Titel", "title", "Regal", "keyword", "Jahr", "date"));
    }

    private Path twoPhotographsOneWithWords() throws IOException {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(Settings.Theme.LIGHT)));
        Path folder = Files.createDirectories(disk.resolve("photographs"));
        Path samples = Samples.copyTo(disk.resolve("samples"));
        for (String name : List.of(CAT, BOATS)) {
            Files.copy(samples.resolve(name), folder.resolve(name));
        }
        Files.copy(samples.resolve(CAT + ".caveat.json"), folder.resolve(CAT + ".caveat.json"));
        return folder;
    }

    private static void allIsSeenBefore(RealWindow window) {
        window.awaiting("the keyword", () -> window.hasWords(BOATS + " · keyword"));
        window.screenshot("import-light");
        assertThat(cut(window)).as("words that are cut").isEmpty();
        assertThat(Toolkit.on(() -> ((CheckBox) window.node(".import-view .check-box")).isSelected()))
                .as("filled fields are left alone, unless somebody says otherwise")
                .isFalse();
    }

    @SuppressWarnings("unchecked") // the choosers of the view offer nothing else
    private static void send(RealWindow window, String heading, Destination destination) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".import-view .combo-box").stream()
                .map(ComboBox.class::cast)
                .filter(box -> String.valueOf(box.getAccessibleText()).contains("“" + heading + "”"))
                .findFirst()
                .orElseThrow()
                .setValue(Optional.of(destination)));
        window.rest();
    }

    private static List<String> cut(RealWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".import-lines .text").stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .filter(words -> words.endsWith("..."))
                .toList());
    }

    private static List<String> headlines(Path folder, String name) {
        return TwoVersions.weil(folder.resolve(name)).state().photograph().titles().stream()
                .map(Title::text)
                .map(text -> text.value())
                .toList();
    }
}
