package org.caveat.ui.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.sources.Shelves;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citing from a bibliography by the keyboard alone. What is said of the photograph is invented. */
class CitingByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String COLE =
            "Cole, Paul M. 2018. POW/MIA Accounting. Vol. 1. Springer." + " https://doi.org/10.1007/978-981-10-7128-7.";
    private static final String DOI = "https://doi.org/10.1007/978-981-10-7128-7";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bring() throws IOException {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        Files.write(folder.resolve("zotero.json"), Shelves.bytes("zotero.json"));
    }

    @Test
    void aFileIsNamedAQuestionIsAnsweredFromItAndTheNewerFileRefreshesTheCitation() throws Exception {
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.rest().awaiting("the sheet", () -> window.has(".photo-cell"));
            nameTheFile(window);
            answer(window);
            assertThat(evidence()).singleElement().satisfies(evidence -> {
                assertThat(evidence.source().citation()).isEqualTo(COLE);
                assertThat(evidence.source().identifier()).contains(DOI);
                assertThat(evidence.source().work()).contains("http://zotero.org/users/local/inv0001/items/COLE2018");
            });
            refresh(window);
            assertThat(evidence()).singleElement().satisfies(evidence -> assertThat(
                            evidence.source().citation())
                    .startsWith("Cole, Paul M. 2019. "));
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            Toolkit.until("the citation as it was", () -> cites(COLE));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void inTheFormOfACaveatWhatIsTakenBringsItsAddressAndWhatIsTypedStaysAsItIs() throws Exception {
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.rest().awaiting("the sheet", () -> window.has(".photo-cell"));
            nameTheFile(window);
            window.press(KeyCode.HOME).press(KeyCode.N);
            window.awaiting("the questions", () -> window.has(".question-row"));
            window.press(KeyCode.DIGIT3).awaiting("a field", () -> hasField(window));
            window.type("Something").press(KeyCode.CONTROL, KeyCode.ENTER).rest();
            window.press(KeyCode.ESCAPE)
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.ENTER)
                    .rest();
            Toolkit.run(() -> window.node(".caveat-card").requestFocus());
            window.pressButton("Add a source");
            window.awaiting("the citation", () -> hasField(window));
            window.type("col").awaiting("the list", () -> popups(window) == 1);
            window.press(KeyCode.ESCAPE).awaiting("none", () -> popups(window) == 0);
            window.type("e").awaiting("the list again", () -> popups(window) == 1);
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE).rest();
            Toolkit.until("the citation", () -> cites(COLE));
            assertThat(evidence().get(0).source().identifier()).contains(DOI);
        }
    }

    private static boolean hasField(RealWindow window) {
        return window.scene().getFocusOwner() instanceof TextInputControl;
    }

    private static int popups(RealWindow window) {
        return org.caveat.ui.Screenshot.poppedUp(window.scene()).size();
    }

    private void nameTheFile(RealWindow window) {
        bibliography(window);
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.awaiting("the file", () -> window.has(".bibliography-sample"));
        window.press(KeyCode.ESCAPE).rest();
        assertThat(RealWindow.text(folder.resolve("collection.caveat.json")))
                .contains("\"caveat:bibliography\": \"zotero.json\"");
    }

    private static void bibliography(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("bibl")
                .press(KeyCode.ENTER)
                .rest();
        window.awaiting("the dialog", () -> window.has(".bibliography-view"));
    }

    private void answer(RealWindow window) {
        window.press(KeyCode.HOME).press(KeyCode.N);
        window.awaiting("the questions", () -> window.has(".question-row"));
        window.press(KeyCode.DIGIT3).awaiting("a field", () -> hasField(window));
        window.type("An invented claim");
        tabTo(window, "What does it rest on?");
        window.type("cole").awaiting("the list", () -> popups(window) == 1);
        window.press(KeyCode.DOWN).press(KeyCode.ENTER).awaiting("taken", () -> popups(window) == 0);
        window.press(KeyCode.CONTROL, KeyCode.ENTER).rest();
        Toolkit.until("the citation on disk", () -> cites(COLE));
    }

    private void refresh(RealWindow window) throws IOException {
        String newer = new String(Shelves.bytes("zotero.json"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("[[\"2018\"]]", "[[2019, 1]]");
        Files.writeString(folder.resolve("zotero.json"), newer);
        window.press(KeyCode.ESCAPE);
        bibliography(window);
        window.awaiting("what differs", () -> window.has(".difference-words"));
        tabTo(window, "Refresh 1 citation");
        window.press(KeyCode.SPACE).awaiting("nothing differs", () -> !window.has(".difference-words"));
        window.press(KeyCode.ESCAPE).rest();
        Toolkit.until("the new citation on disk", () -> cites("Cole, Paul M. 2019."));
    }

    private static void tabTo(RealWindow window, String words) {
        for (int stops = 0; stops < 40 && !isOn(window, words); stops++) {
            window.press(KeyCode.TAB);
        }
        assertThat(isOn(window, words)).as(words + " is reached").isTrue();
    }

    private static boolean isOn(RealWindow window, String words) {
        return Toolkit.on(() -> {
            Node owner = window.scene().getFocusOwner();
            return owner instanceof Labeled labelled
                    ? words.equals(labelled.getText())
                    : owner instanceof TextInputControl field && words.equals(field.getPromptText());
        });
    }

    private boolean cites(String words) {
        try {
            return evidence().stream()
                    .map(Evidence::source)
                    .map(Source::citation)
                    .anyMatch(said -> said.startsWith(words));
        } catch (IOException | UnreadableSidecar notYet) {
            return false;
        }
    }

    private List<Evidence> evidence() throws IOException, UnreadableSidecar {
        String text = Files.readString(folder.resolve(BOATS + ".caveat.json"));
        return new SidecarJson(Messages.english())
                .read(text).caveats().stream()
                        .flatMap(caveat -> caveat.evidence().stream())
                        .toList();
    }
}
