package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.sources.Shelves;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many keys a series of ten photographs costs: headline, description and one sourced caveat on each. What is said of
 * them is invented.
 */
class KeystrokeBudgetTest {
    private static final List<String> SERIES = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> String.format(Locale.ROOT, "plate-%02d.jpg", number))
            .toList();
    private static final String DESCRIPTION =
            "A leaf of acanthus is shown from the front on a plain ground much larger than in life.";
    private static final String CLAIM =
            "Leaves and stalks were trimmed before they were photographed so that the form would stand out.";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bringTheSeriesAndABibliography() throws IOException {
        for (String photograph : SERIES) {
            Files.copy(Samples.photograph("blossfeldt-acanthus-mollis.jpg"), folder.resolve(photograph));
        }
        Files.write(folder.resolve("zotero.json"), Shelves.bytes("zotero.json"));
        Files.writeString(
                folder.resolve("collection.caveat.json"),
                """
                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
                 "caveat:bibliography": "zotero.json", "id": "urn:uuid:6d0f1a52-8b1c-4a7e-9d55-0c1f3f2a7b20", "type": "AnnotationCollection"}
                """);
    }

    @Test
    void aTemplateAndCompletionSpareTwoKeysOfThree() {
        int keys;
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.rest().awaiting("the sheet", () -> window.has(".photo-cell"));
            int before = window.keysPressed();
            sayOfTheFirst(window);
            makeATemplate(window);
            applyItToAll(window);
            numberThem(window);
            keys = window.keysPressed() - before;
            window.rest();
            assertThat(window.failures()).isEmpty();
        }
        assertThat(SERIES).allSatisfy(this::isWhole);
        int letters = SERIES.stream().mapToInt(this::letters).sum();
        System.out.printf(
                Locale.ROOT,
                "Ten photographs of a series: %.1f keys each, where typing it all takes %.1f (%.0f %%).%n",
                keys / 10.0,
                letters / 10.0,
                100.0 * keys / letters);
        assertThat(keys).isLessThan(letters / 3);
    }

    private void sayOfTheFirst(RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.F2).type("Acanthus");
        Tabbing.to(window, "What is seen");
        window.type(DESCRIPTION).press(KeyCode.ESCAPE);
        window.press(KeyCode.N).awaiting("the questions", () -> window.has(".question-row"));
        window.press(KeyCode.DIGIT4).awaiting("the answer", () -> Tabbing.isTyping(window));
        window.type(CLAIM);
        Tabbing.to(window, "What does it rest on?");
        window.type("col").awaiting("what completes it", () -> Tabbing.lists(window) == 1);
        window.press(KeyCode.DOWN).press(KeyCode.ENTER).awaiting("the citation", () -> Tabbing.lists(window) == 0);
        window.press(KeyCode.CONTROL, KeyCode.ENTER)
                .press(KeyCode.ESCAPE)
                .press(KeyCode.ESCAPE)
                .rest();
    }

    private void makeATemplate(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.K).type("make").press(KeyCode.ENTER);
        window.awaiting("the page", () -> window.has(".template-view"));
        window.type("plate").press(KeyCode.ENTER);
        window.awaiting("the page gone", () -> !window.has(".floating")).rest();
    }

    private void applyItToAll(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.T);
        window.awaiting("the templates", () -> window.has(".floating"));
        window.press(KeyCode.ENTER).rest();
        window.awaiting("what will change", () -> window.hasWords("9 photographs will change."));
        window.press(KeyCode.ENTER)
                .awaiting("it to be done", () -> !window.has(".floating"))
                .rest();
    }

    private void numberThem(RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.F2);
        for (int number = 1; number <= SERIES.size(); number++) {
            window.press(KeyCode.END).type(" " + number).press(KeyCode.CONTROL, KeyCode.ENTER);
        }
    }

    private void isWhole(String photograph) {
        AnnotatedPhotograph state = state(photograph);
        int number = SERIES.indexOf(photograph) + 1;
        assertThat(state.photograph().titles())
                .singleElement()
                .satisfies(title -> assertThat(title.text().value()).isEqualTo("Acanthus " + number));
        assertThat(state.description()).singleElement().satisfies(text -> assertThat(text.value())
                .isEqualTo(DESCRIPTION));
        assertThat(state.caveats()).singleElement().satisfies(caveat -> {
            assertThat(caveat.texts().get(0).value()).isEqualTo(CLAIM);
            assertThat(caveat.isUnsourced()).isFalse();
        });
    }

    /** The letters that say it all, without a single key to get from field to field. */
    private int letters(String photograph) {
        AnnotatedPhotograph state = state(photograph);
        Caveat caveat = state.caveats().get(0);
        return Stream.of(
                        state.photograph().titles().get(0).text().value(),
                        state.description().get(0).value(),
                        caveat.texts().get(0).value(),
                        caveat.evidence().get(0).source().citation())
                .mapToInt(String::length)
                .sum();
    }

    private AnnotatedPhotograph state(String photograph) {
        try {
            return new SidecarJson(Messages.english())
                    .read(RealWindow.text(folder.resolve(photograph + ".caveat.json")));
        } catch (UnreadableSidecar broken) {
            throw new AssertionError(broken);
        }
    }
}
