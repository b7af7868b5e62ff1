package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another language while a collection is open: the words change, and nothing else. */
class LanguageJourneyTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @TempDir
    Path home;

    private Path folder = Path.of("");
    private Optional<RealWindow> opened = Optional.empty();

    @BeforeEach
    void copySamples() throws Exception {
        folder = Files.createDirectory(home.resolve("samples"));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("project.root", "."), "samples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @AfterEach
    void close() {
        opened.ifPresent(window -> {
            window.close();
            assertThat(window.failures()).isEmpty();
        });
    }

    private RealWindow open() {
        RealWindow window =
                new RealWindow(home.resolve("settings"), Optional.empty(), Optional.of(folder)).size(1280, 800);
        opened = Optional.of(window);
        return window.rest();
    }

    private static void speak(RealWindow window, Locale language) {
        Toolkit.run(() -> window.window().speak(language));
        window.rest();
    }

    @Test
    void whatIsTypedChosenAndSearchedStaysAndTheWordsAreOfTheLanguage() {
        RealWindow window = open();
        window.press(KeyCode.CONTROL, KeyCode.F)
                .paste("kind:after")
                .press(KeyCode.ENTER)
                .rest();
        window.press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
        String title = shown(window);
        window.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A).paste("Ein Wort, and another");
        assertThat(Toolkit.on(() -> window.canClick("Caption"))).isTrue();

        speak(window, Locale.GERMAN);

        assertThat(texts(window)).contains("Ein Wort, and another", "kind:after");
        assertThat(Toolkit.on(() -> window.canClick(words(Locale.GERMAN, "inspector.tab-caption"))))
                .isTrue();
        assertThat(Toolkit.on(() -> window.canClick("Caption"))).isFalse();
        assertThat(shown(window)).isNotEqualTo(title).contains("Ein Wort, and another");

        speak(window, RUSSIAN);

        assertThat(texts(window)).contains("Ein Wort, and another", "kind:after");
        assertThat(Toolkit.on(() -> window.canClick(words(RUSSIAN, "inspector.tab-caption"))))
                .isTrue();

        speak(window, Locale.ENGLISH);
        assertThat(Toolkit.on(() -> window.canClick("Caption"))).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z).rest();
        assertThat(texts(window)).doesNotContain("Ein Wort, and another");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).rest();
        assertThat(texts(window)).contains("Ein Wort, and another");
    }

    @Test
    void whatCannotBeSaidYetStaysInItsField() {
        RealWindow window = open();
        window.press(KeyCode.RIGHT).press(KeyCode.ENTER).press(KeyCode.F2).rest();
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> words(Locale.ENGLISH, "inspector.instant").equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.A).paste("sometime");
        assertThat(texts(window)).contains("sometime");

        speak(window, Locale.FRENCH);
        assertThat(texts(window)).contains("sometime");

        speak(window, Locale.ENGLISH);
        assertThat(texts(window)).contains("sometime");
    }

    @Test
    void anAnswerThatIsBegunStaysOpen() {
        RealWindow window = open();
        window.press(KeyCode.RIGHT)
                .press(KeyCode.ENTER)
                .press(KeyCode.N)
                .press(KeyCode.DIGIT5)
                .rest();
        window.paste("Begun, and not kept");

        speak(window, Locale.GERMAN);
        assertThat(texts(window)).contains("Begun, and not kept");

        speak(window, Locale.ENGLISH);
        assertThat(texts(window)).contains("Begun, and not kept");
    }

    @Test
    void whatTheStatusLineToldIsSaidAgain() {
        RealWindow window = open();
        window.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.B);
        window.rest().press(KeyCode.TAB).press(KeyCode.TAB).paste("Boats").pressButton("Preview");
        window.awaiting("what would change", () -> window.hasWords("2 photographs would change."));
        window.pressButton("Change 2 photographs").awaiting("the end", () -> window.hasWords("2 photographs changed."));

        speak(window, Locale.GERMAN);

        assertThat(window.hasWords("2 photographs changed.")).isFalse();
        assertThat(window.hasWords(new Messages(Locale.GERMAN)
                        .get("batch.done", 2, new KeyNames(new Messages(Locale.GERMAN)).of(Command.UNDO))))
                .isTrue();
    }

    @Test
    void theFirstPageIsSaidAgainToo() {
        RealWindow window = new RealWindow(home.resolve("settings"), Optional.empty(), Optional.empty());
        opened = Optional.of(window);
        window.rest();
        speak(window, Locale.GERMAN);

        assertThat(Toolkit.on(() -> window.canClick(words(Locale.GERMAN, "ui.open-folder"))))
                .isTrue();
        assertThat(Toolkit.on(() -> window.canClick(words(Locale.ENGLISH, "ui.open-folder"))))
                .isFalse();
    }

    @Test
    void theViewsOfTheOtherLanguagesAreLetGo() {
        RealWindow window = open();
        for (int time = 0; time < 10; time++) {
            speak(window, time % 2 == 0 ? Locale.GERMAN : Locale.ENGLISH);
            window.press(KeyCode.RIGHT)
                    .press(KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.ESCAPE)
                    .rest();
        }
        assertThat(Toolkit.on(() -> window.canClick("Contact sheet"))).isTrue();
    }

    private static String words(Locale language, String key) {
        return new Messages(language).get(key);
    }

    /** What stands in the fields that are seen. */
    private static List<String> texts(RealWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".text-input").stream()
                .filter(RealWindow::isSeen)
                .map(node -> ((TextInputControl) node).getText())
                .toList());
    }

    private static String shown(RealWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".header .label").stream()
                .filter(RealWindow::isSeen)
                .map(Node::toString)
                .reduce("", String::concat));
    }
}
