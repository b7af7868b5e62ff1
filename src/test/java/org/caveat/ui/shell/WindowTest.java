package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a person meets it: by its keys, on real folders, without a screen. */
class WindowTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(disk.resolve("first"));
        other = Files.createDirectories(disk.resolve("second"));
        String cat = "muybridge-house-cat.jpg";
        Files.copy(samples.resolve(cat), other.resolve(cat));
    }

    private RealWindow open(Optional<Path> asked) {
        return new RealWindow(home, Optional.of(samples), asked).size(1440, 900).rest();
    }

    @Test
    void theSecondStartOpensWhatWasOpenLast() {
        open(Optional.of(other)).close();
        try (RealWindow window = open(Optional.empty())) {
            assertThat(window.hasWords("1 photograph")).isTrue();
            assertThat(window.title()).isEqualTo("second – Caveat");
        }
    }

    @Test
    void aPhotographAskedForLiesOnTheTable() {
        try (RealWindow window = open(Optional.of(other.resolve("muybridge-house-cat.jpg")))) {
            assertThat(window.has(".stage")).isTrue();
        }
    }

    @Test
    void aLastFolderThatIsGoneIsToldAndCanBeTakenOffTheList() throws IOException {
        open(Optional.of(other)).close();
        remove(other);
        try (RealWindow window = open(Optional.empty())) {
            assertThat(window.hasWords("The folder “" + other.getFileName() + "” is not there any more."))
                    .isTrue();
            assertThat(window.hasWords(other.toString())).as("where it was").isTrue();
            window.pressButton("Take it off the list of recent folders").rest();
            assertThat(window.has(".welcome")).isTrue();
            assertThat(window.has(".recent-row")).isFalse();
        }
        assertThat(new SettingsStore(home, Messages.english()).load().settings().recents())
                .isEmpty();
    }

    @Test
    void everyCommandOfTheShellAnswersItsKey() {
        try (RealWindow window = open(Optional.of(samples))) {
            window.press(KeyCode.E);
            assertThat(window.has(".stage")).isTrue();
            window.press(KeyCode.G);
            assertThat(window.has(".stage")).isFalse();
            window.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
            assertThat(window.has(".stage")).isFalse();
            window.press(KeyCode.F2);
            assertThat(window.has(".inspector")).as("F2 on the contact sheet").isTrue();
            window.press(KeyCode.ESCAPE).press(KeyCode.F1);
            assertThat(window.has(".keys-sheet")).isTrue();
            window.press(KeyCode.G).press(KeyCode.ESCAPE);
            assertThat(window.has(".keys-sheet")).isFalse();
            window.openExport();
            assertThat(window.has(".export-view")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.has(".export-view")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.P);
            assertThat(window.has(".print-view")).isTrue();
            window.press(KeyCode.ENTER).rest();
            assertThat(window.hasWords("There is no printer. Add one")).isTrue();
            window.press(KeyCode.ESCAPE);
            window.chosen().next(other);
            window.press(KeyCode.CONTROL, KeyCode.O);
            window.awaiting("the other folder", () -> window.title().equals("second – Caveat"));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void lettersAreWordsWhereSomebodyTypes() {
        try (RealWindow window = open(Optional.of(samples))) {
            window.press(KeyCode.E).rest().press(KeyCode.F2).type("gen");
            assertThat(window.has(".stage")).isTrue();
            assertThat(typed(window)).contains("gen");
        }
    }

    private static String typed(RealWindow window) {
        return Toolkit.on(
                () -> window.scene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "");
    }

    @Test
    void theKeyboardDoesNotGetBehindWhatFloats() {
        try (RealWindow window = open(Optional.of(samples))) {
            window.openExport();
            for (int stop = 0; stop < 20; stop++) {
                window.press(KeyCode.TAB);
                assertThat(isInside(window, ".export-view")).as("stop " + stop).isTrue();
            }
            for (int stop = 0; stop < 20; stop++) {
                window.press(KeyCode.SHIFT, KeyCode.TAB);
                assertThat(isInside(window, ".export-view")).as("back " + stop).isTrue();
            }
            window.press(KeyCode.ESCAPE);
            assertThat(isInside(window, ".contact-sheet")).isTrue();
        }
    }

    private static boolean isInside(RealWindow window, String selector) {
        return Toolkit.on(() -> {
            Node all = window.scene().getRoot().lookup(selector);
            for (Node at = window.scene().getFocusOwner(); at != null; at = at.getParent()) {
                if (at.equals(all)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void whateverCanBePressedSaysWhatItDoes() {
        try (RealWindow window = open(Optional.empty())) {
            assertAllNamed(window);
            window.pressButton("Open the samples").rest();
            assertAllNamed(window);
            window.press(KeyCode.E).rest();
            assertAllNamed(window);
            window.openExport();
            assertAllNamed(window);
            window.press(KeyCode.ESCAPE).press(KeyCode.F1);
            assertAllNamed(window);
        }
    }

    private static void assertAllNamed(RealWindow window) {
        Toolkit.run(() -> assertThat(window.scene().getRoot().lookupAll("*").stream()
                        .filter(RealWindow::isSeen)
                        .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
                        .filter(node -> !node.getStyleClass().contains("arrow-button"))
                        .filter(node -> node.getAccessibleText() == null)
                        .filter(node -> !(node instanceof ButtonBase button)
                                || button.getText() == null
                                || button.getText().isBlank()))
                .isEmpty());
    }

    @Test
    void lightAndDarkIsRememberedFromTheVeryFirstStart() {
        try (RealWindow window = open(Optional.empty())) {
            window.pressButton("Light or dark");
            assertThat(isLight(window)).isTrue();
        }
        try (RealWindow window = open(Optional.empty())) {
            assertThat(isLight(window)).isTrue();
        }
    }

    private static boolean isLight(RealWindow window) {
        return window.scene().getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("/light.css"));
    }

    @Test
    void closingBringsWhatWasTypedToDiskFirst() {
        try (RealWindow window = open(Optional.of(other))) {
            window.press(KeyCode.RIGHT).press(KeyCode.F2).type("Cat").askToClose();
            Toolkit.until("the window to close", () -> !window.isShowing());
            assertThat(RealWindow.text(other.resolve("muybridge-house-cat.jpg.caveat.json")))
                    .contains("Cat");
        }
    }

    @Test
    void whatCannotBeSavedIsAskedAboutBeforeClosingAndBeforeAnotherFolderOpens() throws IOException {
        try (RealWindow window = open(Optional.of(other))) {
            window.press(KeyCode.RIGHT).press(KeyCode.F2).type("Cat");
            remove(other);
            window.askToClose();
            Toolkit.until("the question", () -> window.hasWords("could not be saved"));
            assertThat(window.isShowing()).isTrue();
            window.pressButton("Stay");
            Toolkit.run(() -> window.window().open(samples));
            Toolkit.until("the question again", () -> window.hasWords("could not be saved"));
            assertThat(window.title()).isEqualTo("second – Caveat");
            Files.createDirectories(other);
            Files.copy(samples.resolve("muybridge-house-cat.jpg"), other.resolve("muybridge-house-cat.jpg"));
            window.pressButton("Try again");
            Toolkit.until(
                    "the other folder",
                    () -> window.title().equals("first – Caveat")
                            || window.title().startsWith("Sample"));
            assertThat(RealWindow.text(other.resolve("muybridge-house-cat.jpg.caveat.json")))
                    .contains("Cat");
        }
    }

    @Test
    void anExportGoesOnWhileOneWorksAndItsReportWaits() {
        try (RealWindow window = open(Optional.of(samples))) {
            window.openExport().press(KeyCode.ENTER);
            Toolkit.until("the report", () -> window.hasWords(", exported."));
            window.pressButton("Show the folder");
            assertThat(window.chosen().shown()).containsExactly(disk.resolve("first-export"));
            assertThat(disk.resolve("first-export/site")).isDirectory();
            window.press(KeyCode.ESCAPE).openExport();
            assertThat(window.hasWords(", exported.")).as("a new one begins").isFalse();
        }
    }

    @Test
    void whatCannotBeKeptBesideItsPhotographIsKeptInTheFolderThatIsChosen() throws IOException {
        Path box = Files.createDirectories(disk.resolve("long names"));
        Files.copy(samples.resolve("muybridge-house-cat.jpg"), box.resolve("ä".repeat(122) + ".jpg"));
        Path chosen = Files.createDirectories(disk.resolve("chosen"));
        try (RealWindow window = open(Optional.of(box)).rest()) {
            window.chosen().next(chosen);
            window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
            window.pressButton("Keep it in another folder…");
            window.awaiting("the folder to be read anew", () -> window.has(".photo-cell"))
                    .rest();
            window.press(KeyCode.HOME)
                    .press(KeyCode.F2)
                    .type("Cat")
                    .press(KeyCode.ESCAPE)
                    .rest();
            window.awaiting("it to be saved", () -> window.hasWords("Saved "));
        }
        try (Stream<Path> kept = Files.walk(chosen)) {
            assertThat(kept.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("Cat"));
        }
    }

    @Test
    void openingTwentyFoldersLeavesNoViewBehind() {
        try (RealWindow window = open(Optional.of(samples))) {
            for (int time = 0; time < 20; time++) {
                Path next = time % 2 == 0 ? other : samples;
                Toolkit.run(() -> window.window().open(next));
                Toolkit.until(
                        "the next folder", () -> window.window().openFolder().equals(Optional.of(next)));
                window.openExport().press(KeyCode.ESCAPE).press(KeyCode.F1).press(KeyCode.ESCAPE);
            }
            assertThat(window.rest().failures()).isEmpty();
            assertThat(Toolkit.on(() -> window.scene().getRoot().lookupAll(".status-line")))
                    .hasSize(1);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
