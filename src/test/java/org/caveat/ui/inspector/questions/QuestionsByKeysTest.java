package org.caveat.ui.inspector.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions by the keyboard alone, in the whole window. What is said of the photographs here is invented. */
class QuestionsByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String OTHER = "osullivan-black-canyon.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void bringPhotographs() throws IOException {
        folder = Files.createDirectory(disk.resolve("box 1"));
        for (String photograph : List.of(BOATS, OTHER)) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
    }

    private RealWindow open(Optional<String> photograph) {
        Path asked = photograph.map(folder::resolve).orElse(folder);
        return new RealWindow(home, Optional.empty(), Optional.of(asked))
                .size(1440, 900)
                .rest();
    }

    private List<Caveat> caveats(String photograph) {
        try {
            Path sidecar = folder.resolve(photograph + ".caveat.json");
            return Files.exists(sidecar)
                    ? new SidecarJson(Messages.english())
                            .read(Files.readString(sidecar))
                            .caveats()
                    : List.of();
        } catch (IOException | UnreadableSidecar unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static RealWindow ask(RealWindow window, KeyCode digit) {
        return window.press(KeyCode.N)
                .awaiting(
                        "a question with the keyboard",
                        () -> window.scene().getFocusOwner().getStyleClass().contains("question-row"))
                .press(digit)
                .awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
    }

    private static String focusedText(RealWindow window) {
        return Toolkit.on(
                () -> window.scene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "no field");
    }

    @Test
    void nADigitTheWordsAndKeepAreAllThatAnAnswerNeeds() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT3).type("They left in 1865.").press(KeyCode.CONTROL, KeyCode.ENTER);
            window.rest();
            assertThat(caveats(BOATS)).singleElement().satisfies(caveat -> {
                assertThat(caveat.kind()).isEqualTo(Kind.AFTER);
                assertThat(caveat.texts().get(0).value()).isEqualTo("They left in 1865.");
            });
            assertThat(Toolkit.on(() -> window.scene().getFocusOwner().getAccessibleText()))
                    .as("the keyboard is on the row that was answered")
                    .contains("They left in 1865.");
            assertThat(window.hasWords("1 without a source")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            assertThat(caveats(BOATS)).isEmpty();
            assertThat(window.hasWords("9 not asked")).isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void escapeLeavesTheQuestionThenTheListAndWhatWasTypedIsThereAgain() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT9).type("Half a sen").press(KeyCode.ESCAPE);
            assertThat(window.has(".open-question")).isFalse();
            assertThat(window.has(".questions-panel")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.has(".questions-panel")).isFalse();
            assertThat(window.has(".inspector")).isTrue();
            assertThat(window.has(".stage")).as("still on the table").isTrue();
            ask(window, KeyCode.DIGIT9);
            assertThat(focusedText(window)).isEqualTo("Half a sen");
            window.press(KeyCode.ESCAPE).rest().askToClose();
            Toolkit.until("the window to close", () -> !window.isShowing());
        }
        assertThat(caveats(BOATS)).as("what was left as it was").isEmpty();
    }

    @Test
    void closingTheWindowKeepsWhatIsBeingTyped() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT1).type("The harbour was opened.").askToClose();
            Toolkit.until("the window to close", () -> !window.isShowing());
        }
        assertThat(caveats(BOATS)).extracting(Caveat::kind).containsExactly(Kind.BEFORE);
    }

    @Test
    void notKnownAsksWhereOneLookedAndIsKeptWithIt() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT7).pressButton("Not known");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.hasWords("Say where you looked.")).isTrue();
            window.type("The register of the port.")
                    .press(KeyCode.CONTROL, KeyCode.ENTER)
                    .rest();
            assertThat(caveats(BOATS)).singleElement().satisfies(caveat -> {
                assertThat(caveat.isNotKnown()).isTrue();
                assertThat(caveat.evidence().get(0).source().citation()).isEqualTo("The register of the port.");
            });
            assertThat(window.hasWords("looked in 1 place")).isTrue();
        }
    }

    @Test
    void onTheContactSheetTheQuestionsStandWhereNoInspectorDoesAndGoAwayAgain() {
        try (RealWindow window = open(Optional.empty())) {
            window.press(KeyCode.HOME);
            ask(window, KeyCode.DIGIT2).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            assertThat(window.has(".questions-panel")).isFalse();
            assertThat(window.has(".inspector")).isFalse();
            assertThat(Toolkit.on(() -> isWithin(window.scene().getFocusOwner(), "contact-sheet")))
                    .isTrue();
        }
    }

    private static boolean isWithin(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theArrowsGoFromQuestionToQuestionAndADigitInAFieldIsADigit() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT1).press(KeyCode.DIGIT4, KeyCode.DIGIT5);
            assertThat(focusedText(window)).isEqualTo("45");
            window.press(KeyCode.ESCAPE).press(KeyCode.END).press(KeyCode.UP).press(KeyCode.ENTER);
            window.awaiting("the eighth", () -> window.scene().getFocusOwner() instanceof TextInputControl);
            assertThat(window.hasWords("Why does an outdated")).isTrue();
        }
    }

    @Test
    void anAnswerLeadsToItsCard() throws IOException {
        Told.nothing(BOATS).caveat("urn:uuid:1", Kind.AFTER, "They left.").beside(folder.resolve(BOATS));
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT3).click("Answer: They left. no source");
            window.awaiting("the card", () -> window.has(".caveat-card"));
            assertThat(window.has(".questions-panel")).isFalse();
            assertThat(Toolkit.on(() -> window.scene().getFocusOwner().getStyleClass()))
                    .contains("caveat-card");
        }
    }

    @Test
    void everyFieldOfTheFormIsOneButtonAwayAndWhatIsTypedGoesAlong() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            ask(window, KeyCode.DIGIT3).type("They left.").pressButton("All fields");
            window.awaiting("the form", () -> window.scene().getFocusOwner() instanceof TextInputControl);
            assertThat(window.has(".questions-panel")).isFalse();
            assertThat(focusedText(window)).isEqualTo("They left.");
        }
    }

    @Test
    void openingAndClosingTwentyTimesLeavesOneOfEach() {
        try (RealWindow window = open(Optional.of(BOATS))) {
            for (int time = 0; time < 20; time++) {
                ask(window, KeyCode.DIGIT3).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            }
            window.press(KeyCode.N);
            assertThat(Toolkit.on(() -> window.scene().getRoot().lookupAll(".questions-panel")))
                    .hasSize(1);
            assertThat(Toolkit.on(() -> window.scene().getRoot().lookupAll(".question-row")))
                    .hasSize(9);
            assertThat(window.failures()).isEmpty();
        }
    }
}
