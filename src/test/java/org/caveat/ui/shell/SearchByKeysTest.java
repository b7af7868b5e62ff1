package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching, choosing terms and giving commands by name, in the window and by the keyboard. */
class SearchByKeysTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private RealWindow window;

    @BeforeEach
    void open() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        Files.createDirectories(samples.resolve("box"));
        Files.copy(samples.resolve("muybridge-house-cat.jpg"), samples.resolve("box/cat.jpg"));
        window = new RealWindow(home, Optional.of(samples), Optional.of(samples))
                .size(1440, 900)
                .rest();
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
    }

    private void awaitWords(String words) {
        window.awaiting(words, () -> window.hasWords(words));
    }

    private RealWindow search(String typed) {
        return window.press(KeyCode.CONTROL, KeyCode.F).paste(typed);
    }

    private String typed() {
        return Toolkit.on(() -> window.scene().getRoot().lookup(".search-field") instanceof TextInputControl field
                ? field.getText()
                : "no field");
    }

    private boolean hasKeyboard(String selector) {
        return Toolkit.on(() -> {
            Node owner = window.scene().getFocusOwner();
            return owner != null && owner.equals(window.scene().getRoot().lookup(selector));
        });
    }

    @Test
    void typingNarrowsTheSheetAndEscGivesAllAndTheKeyboardBack() {
        window.press(KeyCode.CONTROL, KeyCode.F).type("nagasaki");
        awaitWords("1 of 10 photographs found");
        assertThat(hasKeyboard(".search-field")).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(suggested()).as("Esc closes the list first").isEmpty();
        assertThat(typed()).isEqualTo("nagasaki");
        window.press(KeyCode.ESCAPE);
        awaitWords("10 photographs");
        assertThat(typed()).isEmpty();
        assertThat(hasKeyboard(".contact-sheet")).isTrue();
    }

    @Test
    void enterGoesToWhatWasFoundAndEscThereClearsTheSearch() {
        search("nagasaki");
        awaitWords("1 of 10 photographs found");
        window.press(KeyCode.ENTER);
        assertThat(hasKeyboard(".contact-sheet")).isTrue();
        window.press(KeyCode.RIGHT);
        awaitWords("1 of 10 photographs found · 1 selected");
        window.press(KeyCode.ESCAPE);
        awaitWords("10 photographs · 1 selected");
    }

    @Test
    void onTheTableASearchGoesBackToTheSheetAndKeepsTheKeyboard() {
        window.press(KeyCode.E).rest();
        search("nagasaki");
        awaitWords("1 of 10 photographs found");
        assertThat(window.has(".stage")).isFalse();
        assertThat(hasKeyboard(".search-field")).isTrue();
    }

    @Test
    void aTermThatIsNoneIsToldUnderTheField() {
        search("is:sad ");
        awaitWords("A photograph cannot be “sad”.");
        window.press(KeyCode.ENTER);
        assertThat(hasKeyboard(".search-field"))
                .as("there is something to mend")
                .isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(window.has(".search-told")).isFalse();
    }

    @Test
    void whereNothingIsFoundThePageSaysSoAndWhatToDo() {
        window.click("box, 1 photograph");
        search("nagasaki");
        awaitWords("Nothing is found in box for “nagasaki”.");
        window.pressButton("Search the whole collection");
        awaitWords("1 of 10 photographs found");
        search("nagasaki zzz");
        awaitWords("Nothing is found for “nagasaki zzz”.");
        Toolkit.run(() -> window.scene().getRoot().lookup(".plain-page .button").requestFocus());
        window.press(KeyCode.SPACE);
        awaitWords("10 photographs");
    }

    @Test
    void theTermsAtTheLeftAreChosenWithoutAMouse() {
        Toolkit.run(() -> window.scene().getRoot().lookup(".side-row").requestFocus());
        for (int steps = 0; steps < 20 && !keyboardIsOn("Disputed"); steps++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
        awaitWords("1 of 10 photographs found");
        assertThat(typed()).isEqualTo("is:disputed");
        window.press(KeyCode.SPACE);
        awaitWords("10 photographs");
        assertThat(typed()).isEmpty();
    }

    @Test
    void everyRowAtTheLeftComesIntoViewWithTheArrows() {
        Toolkit.run(() -> window.scene().getRoot().lookup(".side-row").requestFocus());
        window.size(1024, 640);
        for (int row = 0; row < 40; row++) {
            window.press(KeyCode.DOWN);
            assertThat(isInView()).as("row " + row).isTrue();
        }
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner().getAccessibleText()))
                .contains("photograph");
    }

    private boolean isInView() {
        return Toolkit.on(() -> {
            Node row = window.scene().getFocusOwner();
            Node bar = window.scene().getRoot().lookup(".side-bar");
            return bar.localToScene(bar.getLayoutBounds()).contains(row.localToScene(row.getLayoutBounds()));
        });
    }

    @Test
    void whatSomebodyCaptionsStaysInFrontUntilTheNextOneIsTaken() {
        search("is:uncaptioned");
        awaitWords("1 of 10 photographs found");
        window.press(KeyCode.ENTER)
                .press(KeyCode.RIGHT)
                .press(KeyCode.F2)
                .type("cat")
                .press(KeyCode.TAB);
        window.awaiting("the edit to be counted", () -> !window.canClick("Uncaptioned, 1 photograph, in the search"));
        assertThat(window.hasWords("1 of 10 photographs found · 1 selected")).isTrue();
    }

    @Test
    void aCommandIsGivenByItsName() {
        window.press(KeyCode.CONTROL, KeyCode.K).type("light tab");
        assertThat(window.has(".palette")).isTrue();
        window.press(KeyCode.ENTER).rest();
        assertThat(window.has(".palette")).isFalse();
        assertThat(window.has(".stage")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("sheet")
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        assertThat(window.has(".keys-sheet"))
                .as("the second name with that word in it")
                .isTrue();
        assertThat(window.hasWords("every command by name")).isTrue();
    }

    @Test
    void thePaletteOpensWhileOneTypesAndEscGivesTheFieldBack() {
        search("nag").press(KeyCode.CONTROL, KeyCode.K);
        assertThat(hasKeyboard(".palette-field")).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(hasKeyboard(".search-field")).isTrue();
        assertThat(typed()).isEqualTo("nag");
    }

    private boolean keyboardIsOn(String words) {
        return Toolkit.on(
                () -> window.scene().getFocusOwner().getAccessibleText().startsWith(words));
    }

    @Test
    void theCommandThatNeedsAPhotographWaitsForOne() {
        search("nosuchword")
                .rest()
                .press(KeyCode.CONTROL, KeyCode.K)
                .type("edit")
                .press(KeyCode.ENTER);
        assertThat(window.has(".palette")).as("there is no photograph").isTrue();
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
        window.press(KeyCode.CONTROL, KeyCode.K).type("edit").press(KeyCode.ENTER);
        assertThat(window.has(".inspector")).isTrue();
    }

    /** What the list under the search field says to who cannot see it. */
    private static List<String> suggested() {
        return Toolkit.on(() -> javafx.stage.Window.getWindows().stream()
                .filter(open -> open instanceof javafx.stage.Popup)
                .flatMap(open -> open.getScene().getRoot().lookupAll(".suggestion").stream())
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void theArrowsChooseASuggestionAndTabOrEnterTakesIt() {
        window.press(KeyCode.CONTROL, KeyCode.F).type("ki");
        assertThat(suggested()).contains("has a caveat of a kind, kind:");
        window.press(KeyCode.DOWN).press(KeyCode.TAB);
        assertThat(typed()).isEqualTo("kind:");
        assertThat(hasKeyboard(".search-field")).isTrue();
        assertThat(suggested()).hasSizeBetween(2, 8).allMatch(words -> words.contains("kind:"));
        window.type("af").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(typed()).isEqualTo("kind:after ");
        assertThat(suggested()).isEmpty();
        awaitWords("photographs found");
        window.press(KeyCode.ESCAPE);
        assertThat(hasKeyboard(".contact-sheet")).isTrue();
    }

    @Test
    void enterWithNothingChosenSearchesAsItStands() {
        search("naga");
        assertThat(suggested()).isNotEmpty();
        window.press(KeyCode.ENTER);
        assertThat(typed()).isEqualTo("naga");
        assertThat(hasKeyboard(".contact-sheet")).isTrue();
        assertThat(suggested()).isEmpty();
    }

    @Test
    void whatIsTypedWrongIsToldWithTheNearestRightSpelling() {
        search("knd:after ");
        awaitWords("Perhaps “kind” is meant.");
    }
}
