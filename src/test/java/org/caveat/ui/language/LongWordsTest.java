package org.caveat.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest words in the smallest of usual windows: none of the program's own is cut. */
class LongWordsTest {
    @TempDir
    Path home;

    private final List<String> cut = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"de", "ru", "fr"})
    void nothingIsCutInAnyOfTheMainStates(String language) throws Exception {
        Path folder = Files.createDirectory(home.resolve("Torgau"));
        copySamples(folder);
        Path settings = home.resolve("settings");
        try (RealWindow window = open(settings, Optional.empty(), language)) {
            look(window, language, "welcome");
        }
        try (RealWindow window = open(settings, Optional.of(folder), language)) {
            inspect(window, language);
            ask(window, language);
            dialogs(window, language);
            front(window);
            window.press(KeyCode.K).rest();
            look(window, language, "coverage");
            window.press(KeyCode.G)
                    .rest()
                    .press(KeyCode.CONTROL, KeyCode.A)
                    .press(KeyCode.B)
                    .rest();
            look(window, language, "batch");
        }
        assertThat(cut).isEmpty();
    }

    private void inspect(RealWindow window, String language) {
        look(window, language, "sheet");
        window.press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
        look(window, language, "caveats");
        window.press(KeyCode.F2).rest();
        look(window, language, "caption");
        pressTab(window, language, "inspector.tab-file");
        look(window, language, "file");
        pressTab(window, language, "inspector.tab-history");
        look(window, language, "history");
    }

    private void ask(RealWindow window, String language) {
        front(window);
        window.press(KeyCode.N).rest();
        look(window, language, "questions");
        window.press(KeyCode.DIGIT5).rest();
        look(window, language, "question");
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
    }

    private void dialogs(RealWindow window, String language) {
        dialog(window, language, "keys", KeyCode.F1);
        dialog(window, language, "palette", KeyCode.CONTROL, KeyCode.K);
        dialog(window, language, "settings", KeyCode.CONTROL, KeyCode.COMMA);
        dialog(window, language, "export", KeyCode.CONTROL, KeyCode.E);
        dialog(window, language, "import", KeyCode.CONTROL, KeyCode.I);
    }

    private static RealWindow open(Path settings, Optional<Path> folder, String language) {
        RealWindow window = new RealWindow(settings, folder, folder).size(1280, 800);
        Toolkit.run(() -> window.window().speak(Locale.forLanguageTag(language)));
        return window.rest();
    }

    private static void front(RealWindow window) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".light-table").stream()
                .filter(RealWindow::isSeen)
                .findFirst()
                .ifPresent(javafx.scene.Node::requestFocus));
    }

    private static void pressTab(RealWindow window, String language, String key) {
        window.pressButton(new Messages(Locale.forLanguageTag(language)).get(key))
                .rest();
    }

    private void dialog(RealWindow window, String language, String name, KeyCode... keys) {
        front(window);
        window.press(keys).rest();
        look(window, language, name);
        window.press(KeyCode.ESCAPE).rest();
    }

    private void look(RealWindow window, String language, String state) {
        window.screenshot("long-words-" + language + "-" + state);
        Toolkit.on(() -> Cut.in(window.scene())).forEach(words -> cut.add(language + ", " + state + ": " + words));
    }

    private static void copySamples(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("project.root", "."), "samples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }
}
