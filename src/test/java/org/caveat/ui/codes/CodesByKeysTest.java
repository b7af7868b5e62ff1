package org.caveat.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes as they are typed: by the keys alone. What they stand for is invented. */
class CodesByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bringPhotographAndCodes() throws IOException {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        Files.writeString(
                folder.resolve("codes.txt"), "ts\tInvented town\nel\tInvented river\tInvented Elbe\nel\tTwice\n");
        Files.writeString(
                folder.resolve(CollectionFile.NAME),
                """
                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
                 "caveat:codes": "codes.txt", "id": "urn:uuid:1", "type": "AnnotationCollection"}
                """);
    }

    @Test
    void aCodeIsReplacedWhenItsSecondDelimiterIsTypedAndUndoInTheFieldBringsItBack() {
        try (RealWindow window = open()) {
            switchOn(window);
            window.press(KeyCode.F2)
                    .type("At ")
                    .press(KeyCode.EQUALS)
                    .type("ts")
                    .press(KeyCode.EQUALS);
            window.awaiting("the text", () -> typed(window).equals("At Invented town"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(typed(window)).isEqualTo("At =ts=");
            window.type(" x");
            assertThat(typed(window)).as("it is not replaced again").isEqualTo("At =ts= x");
            window.press(KeyCode.BACK_SLASH).type("ts").press(KeyCode.BACK_SLASH);
            window.awaiting("the text", () -> typed(window).equals("At =ts= xInvented town"));
            window.rest();
            assertThat(RealWindow.text(folder.resolve(BOATS + ".caveat.json"))).contains("At =ts= xInvented town");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void ofSeveralTextsOneIsChosenByItsDigitOrByTheArrowsAndEscLeavesTheCode() {
        try (RealWindow window = open()) {
            switchOn(window);
            code(window.press(KeyCode.F2), "el");
            window.press(KeyCode.DIGIT2);
            window.awaiting("the second", () -> typed(window).equals("Invented Elbe"));
            code(window, "el");
            window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
            window.awaiting("the first", () -> typed(window).equals("Invented ElbeInvented river"));
            code(window, "el");
            window.press(KeyCode.ESCAPE);
            assertThat(typed(window)).isEqualTo("Invented ElbeInvented river=el=");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void nothingIsReplacedUntilItIsSwitchedOn() {
        try (RealWindow window = open()) {
            code(window.press(KeyCode.F2), "ts");
            Toolkit.pulses();
            assertThat(typed(window)).isEqualTo("=ts=");
        }
    }

    @Test
    void wordsOfOthersStandAsTheyAreTypedAndSoDoesWhatIsSearched() {
        try (RealWindow window = open()) {
            switchOn(window);
            window.press(KeyCode.F2);
            Toolkit.run(() -> window.scene().getRoot().lookupAll(".verbatim").stream()
                    .filter(node -> node instanceof TextInputControl && RealWindow.isSeen(node))
                    .findFirst()
                    .orElseThrow()
                    .requestFocus());
            code(window, "ts");
            assertThat(typed(window)).isEqualTo("=ts=");
            code(window.press(KeyCode.CONTROL, KeyCode.F), "ts");
            assertThat(typed(window)).isEqualTo("=ts=");
        }
    }

    @Test
    void theCodesAndTheirFaultsAreShownAndTheChoiceToReplaceThemIsRemembered() {
        try (RealWindow window = open()) {
            command(window, "Codes…");
            window.awaiting("the codes", () -> window.hasWords("Invented river"));
            assertThat(window.hasWords("Line 3: “el” stands above already. The first holds."))
                    .isTrue();
            window.press(KeyCode.TAB);
            assertThat((Node) Toolkit.on(window.scene()::getFocusOwner)).isInstanceOf(CheckBox.class);
            window.press(KeyCode.SPACE).press(KeyCode.ESCAPE).rest();
        }
        try (RealWindow again = open()) {
            code(again.press(KeyCode.F2), "ts");
            again.awaiting("the text", () -> typed(again).equals("Invented town"));
        }
    }

    private static void code(RealWindow window, String code) {
        window.press(KeyCode.EQUALS).type(code).press(KeyCode.EQUALS);
        Toolkit.pulses();
    }

    private static String typed(RealWindow window) {
        Node focused = Toolkit.on(window.scene()::getFocusOwner);
        return focused instanceof TextInputControl field ? field.getText() : "nothing has the keyboard";
    }

    private static void switchOn(RealWindow window) {
        command(window, "Code replacements on or off");
        window.rest();
    }

    private static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K).paste(name).press(KeyCode.ENTER);
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
    }
}
