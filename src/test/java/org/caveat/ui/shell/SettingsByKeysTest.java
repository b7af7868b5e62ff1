package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.control.DialogScroll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings, from their key to the file they are kept in. */
class SettingsByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void openThem() throws Exception {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        open = Optional.of(new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1280, 800)
                .rest());
        window().press(KeyCode.CONTROL, KeyCode.COMMA).rest();
        assertThat(Toolkit.on(() -> window().has(".settings-view"))).isTrue();
    }

    @AfterEach
    void close() {
        open.ifPresent(window -> {
            window.close();
            assertThat(window.failures()).isEmpty();
        });
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    /** Waits until the file has these, for it is written behind; and gives it back. */
    private String kept(String... members) {
        window().awaiting("the settings to be kept", () -> List.of(members).stream()
                .allMatch(file()::contains));
        return file();
    }

    private String file() {
        return RealWindow.text(home.resolve("settings.json"));
    }

    @Test
    void theNameAndTheOrcidAreKeptAndAWrongOneIsToldInASentence() throws Exception {
        window().paste("C. Dupont")
                .press(KeyCode.TAB)
                .paste("0000-0002-1825-0098")
                .press(KeyCode.ENTER);

        assertThat(window().hasWords(words(Locale.ENGLISH, "orcid-wrong"))).isTrue();
        assertThat(kept("C. Dupont")).doesNotContain("orcid");

        window().press(KeyCode.CONTROL, KeyCode.A).paste("12").press(KeyCode.ENTER);
        assertThat(window().hasWords(words(Locale.ENGLISH, "orcid-form"))).isTrue();

        window().press(KeyCode.CONTROL, KeyCode.A).paste("0000000218250097").press(KeyCode.ENTER);
        assertThat(kept("\"orcid\" : \"0000-0002-1825-0097\"")).contains("C. Dupont");
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAlsoByTheSettings() throws Exception {
        choose(words(Locale.ENGLISH, "language"), 2);

        assertThat(window().hasWords(words(Locale.GERMAN, "title"))).isTrue();
        assertThat(window().hasWords(words(Locale.ENGLISH, "title"))).isFalse();
        assertThat(kept("\"language\" : \"de\"")).isNotEmpty();

        choose(words(Locale.GERMAN, "language"), 0);
        assertThat(window().hasWords(words(Locale.ENGLISH, "title"))).isTrue();
        window().awaiting("no language to be kept", () -> !file().contains("language"));
    }

    @Test
    void coloursAndSizeChangeAtOnce() throws Exception {
        choose(words(Locale.ENGLISH, "theme"), 1);
        choose(words(Locale.ENGLISH, "text-size"), 1);

        assertThat(Toolkit.on(() -> window().scene().getStylesheets().toString()))
                .contains("light.css");
        assertThat(kept("\"theme\" : \"light\"", "\"textSize\" : 125")).isNotEmpty();
        window().screenshot("settings-light-125");
    }

    @Test
    void roomFormatsAndLettersAreKept() throws Exception {
        choose(words(Locale.ENGLISH, "cache"), 1);
        window().pressButton(words(Locale.ENGLISH, "cache-empty"));
        assertThat(ticked())
                .as("as an export begins")
                .containsExactly(format("site"), words(Locale.ENGLISH, "letters"));
        window().pressButton(format("csv"));
        window().pressButton(format("site"));
        window().pressButton(words(Locale.ENGLISH, "letters"));

        assertThat(kept("\"cacheMegabytes\" : 500", "\"usualExport\"", "\"csv\"", "\"letterKeys\" : false"))
                .isNotEmpty();
        window().press(KeyCode.ESCAPE).rest().openExport().rest();
        assertThat(ticked()).contains(format("csv")).doesNotContain(format("site"));
    }

    @Test
    void anExportBeginsWithSomethingWhateverIsTakenAway() {
        window().pressButton(format("csv"));
        window().pressButton(format("site"));
        assertThat(ticked()).contains(format("csv")).doesNotContain(format("site"));

        window().pressButton(format("csv"));
        assertThat(ticked()).contains(format("site")).doesNotContain(format("csv"));
    }

    private List<String> ticked() {
        return Toolkit.on(() -> window().scene().getRoot().lookupAll(".check-box").stream()
                .filter(node -> node instanceof CheckBox box && box.isSelected())
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static String format(String name) {
        return new Messages(Locale.ENGLISH).get("exporting.format-" + name);
    }

    @Test
    void whatIsFurtherDownIsReachedByTheKeysOfPagesHereAndOnTheSheetOfKeys() {
        assertThat(scroll().hasMoreBelow()).isTrue();
        window().press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        assertThat(scroll().hasMoreBelow()).isFalse();

        window().press(KeyCode.ESCAPE).size(1024, 640).press(KeyCode.F1).rest();
        assertThat(scroll().hasMoreBelow()).isTrue();
        window().press(KeyCode.DOWN);
        assertThat(scroll().getVvalue()).isPositive();
    }

    private DialogScroll scroll() {
        return (DialogScroll) window().node(".dialog-scroll");
    }

    @Test
    void theyAreWhollyInTheWindowInEveryLanguage() {
        for (int language : List.of(1, 2, 3, 4)) {
            Toolkit.run(() -> languages().getSelectionModel().select(language));
            window().rest().screenshot("settings-" + language);
        }
        Toolkit.run(() -> languages().getSelectionModel().select(0));
    }

    private ComboBox<?> languages() {
        return combos().stream()
                .filter(box -> box.getItems().size() == 5
                        && String.valueOf(box.getItems()).contains("ru"))
                .findFirst()
                .orElseThrow();
    }

    private List<ComboBox<?>> combos() {
        return window().scene().getRoot().lookupAll(".settings-view .combo-box").stream()
                .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                .toList();
    }

    private void choose(String label, int which) {
        Toolkit.run(() -> {
            Node chooser = combos().stream()
                    .filter(box -> label.equals(box.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            ((ComboBox<?>) chooser).getSelectionModel().select(which);
        });
        window().rest();
    }

    private static String words(Locale language, String key) {
        return new Messages(language).get("ui-settings." + key);
    }
}
