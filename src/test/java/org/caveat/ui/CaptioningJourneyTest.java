package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.PageFields;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.sources.Shelves;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A curator's hour with the keyboard alone: nothing here touches the mouse, or a control but by its key. What is said of the
 * photographs is invented.
 */
class CaptioningJourneyTest {
    private static final List<String> FIVE = Samples.PHOTOGRAPHS.subList(0, 5);
    private static final String FIRST = FIVE.get(0);
    /** More than there are steps to undo. */
    private static final int OFTEN = 40;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bringFiveBarePhotographsAndABibliography() throws IOException {
        for (String photograph : FIVE) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
        Files.write(folder.resolve("zotero.json"), Shelves.bytes("zotero.json"));
    }

    @Test
    void captionsQuestionsSourcesADisputeAndABatchAreUndoneAndDoneAgainToTheByte() {
        Map<String, byte[]> originals = originals();
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.rest().awaiting("the sheet", () -> window.has(".photo-cell"));
            nameTheBibliography(window);
            captionAllFive(window);
            answerThreeQuestions(window);
            dispute(window);
            replaceInAll(window);
            window.rest();
            Map<String, String> said = said();
            repeat(window, KeyCode.CONTROL, KeyCode.Z);
            assertThat(FIVE).allSatisfy(photograph -> nothingIsSaidOf(photograph));
            repeat(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(said()).isEqualTo(said);
            assertThat(window.failures()).isEmpty();
        }
        originals.forEach(
                (photograph, bytes) -> assertThat(folder.resolve(photograph)).hasBinaryContent(bytes));
    }

    private void nameTheBibliography(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.K).type("bibl").press(KeyCode.ENTER);
        window.awaiting("the dialog", () -> window.has(".bibliography-view"));
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.awaiting("its works", () -> window.has(".bibliography-sample"));
        window.press(KeyCode.ESCAPE).rest();
    }

    private void captionAllFive(RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.F2);
        for (String letter : List.of("A", "B", "C", "D", "E")) {
            window.type("Study " + letter).press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        window.press(KeyCode.ESCAPE).rest();
        assertThat(FIVE)
                .extracting(this::headline)
                .containsExactly("Study A", "Study B", "Study C", "Study D", "Study E");
    }

    private void answerThreeQuestions(RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.N);
        for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            window.awaiting("the questions", () -> window.has(".question-row"));
            window.press(digit).awaiting("the answer's field", () -> Tabbing.isTyping(window));
            window.type("Answer " + digit.getName());
            if (digit == KeyCode.DIGIT3) {
                citeFromTheBibliography(window);
            }
            window.press(KeyCode.CONTROL, KeyCode.ENTER).rest();
        }
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
        assertThat(state(FIRST).caveats())
                .extracting(Caveat::kind)
                .containsExactly(Kind.BEFORE, Kind.OUTSIDE, Kind.AFTER);
        assertThat(state(FIRST).caveats().get(2).evidence()).singleElement().satisfies(evidence -> assertThat(
                        evidence.source().identifier())
                .contains("https://doi.org/10.1007/978-981-10-7128-7"));
    }

    private void citeFromTheBibliography(RealWindow window) {
        Tabbing.to(window, "What does it rest on?");
        window.type("cole").awaiting("what completes it", () -> Tabbing.lists(window) == 1);
        window.press(KeyCode.DOWN).press(KeyCode.ENTER).awaiting("the citation", () -> Tabbing.lists(window) == 0);
    }

    private void dispute(RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
        Tabbing.to(window, "Caption");
        window.press(KeyCode.RIGHT);
        Tabbing.to(window, "After the instant");
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("source to the selected c")
                .press(KeyCode.ENTER);
        window.awaiting("the source", () -> Tabbing.isAt(window, "The source, in full"));
        window.type("An invented letter");
        Tabbing.backTo(window, "What the source does");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).rest();
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
        assertThat(state(FIRST).caveats().get(2).isDisputed()).isTrue();
    }

    private void replaceInAll(RealWindow window) {
        window.press(KeyCode.G).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.awaiting("the field", () -> Tabbing.isTyping(window));
        window.type("Study").press(KeyCode.TAB).type("Plate");
        choose(window, "Preview");
        choose(window, "Replace in 5 photographs");
        window.awaiting("it to be done", () -> !window.has(".floating")).rest();
        assertThat(FIVE)
                .extracting(this::headline)
                .containsExactly("Plate A", "Plate B", "Plate C", "Plate D", "Plate E");
    }

    private void nothingIsSaidOf(String photograph) {
        AnnotatedPhotograph state = state(photograph);
        assertThat(state.photograph().titles()).isEmpty();
        assertThat(state.caveats()).isEmpty();
        assertThat(state.description()).isEmpty();
    }

    /** What the sidecars say, to the byte; when they were written, and the history, which tells of the undoing, are apart. */
    private Map<String, String> said() {
        Map<String, String> all = new TreeMap<>();
        for (String photograph : FIVE) {
            AnnotatedPhotograph state = state(photograph).withLog(List.of());
            all.put(
                    photograph,
                    new SidecarJson(Messages.english())
                            .text(state.with(state.page().with(PageFields.MODIFIED, Optional.empty()))));
        }
        return all;
    }

    private String headline(String photograph) {
        return state(photograph).photograph().titles().get(0).text().value();
    }

    private AnnotatedPhotograph state(String photograph) {
        try {
            return new SidecarJson(Messages.english())
                    .read(RealWindow.text(folder.resolve(photograph + ".caveat.json")));
        } catch (UnreadableSidecar broken) {
            throw new AssertionError(broken);
        }
    }

    private Map<String, byte[]> originals() {
        Map<String, byte[]> all = new TreeMap<>();
        FIVE.forEach(photograph -> all.put(photograph, bytes(folder.resolve(photograph))));
        return all;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void choose(RealWindow window, String button) {
        window.awaiting("the button " + button, () -> window.canClick(button));
        Tabbing.to(window, button);
        window.press(KeyCode.SPACE);
    }

    private static void repeat(RealWindow window, KeyCode... keys) {
        for (int times = 0; times < OFTEN; times++) {
            window.press(keys);
        }
        window.rest();
    }
}
