package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of the Caption tab, from the keyboard to the sidecar and back, on a copy of the samples. */
class CaptionOnDiskTest {
    @TempDir
    Path folder;

    private List<String> files = List.of();
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void openTheSamples() throws Exception {
        Samples.copyTo(folder);
        files = photographs();
        Files.delete(folder.resolve(files.get(1) + ".caveat.json"));
        open = Optional.of(new OpenInspector(folder));
        inspector().show(files.get(0)).turnTo(InspectorModel.Tab.CAPTION);
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenInspector::close);
    }

    private OpenInspector inspector() {
        return open.orElseThrow();
    }

    private List<String> photographs() throws IOException {
        return Samples.files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .toList();
    }

    @Test
    void whatIsTypedIsSaidAtOnceWhenTheKeyboardLeavesTheInspector() {
        inspector().type("Headline", "said in passing").leave();
        assertThat(inspector()
                        .desk()
                        .current()
                        .orElseThrow()
                        .state()
                        .photograph()
                        .titles())
                .extracting(title -> title.text().value())
                .contains("said in passing");
    }

    @Test
    void whatIsTypedIsOnDiskAtOnceWhenItsFieldIsLeftForAnother() {
        inspector().type("Headline", "left for another field");
        Toolkit.run(inspector().called("Alt text")::requestFocus);
        assertThat(RealWindow.text(folder.resolve(files.get(0) + ".caveat.json")))
                .as("no second has passed")
                .contains("left for another field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Headline",
                "What is seen",
                "Alt text",
                "Original caption",
                "The date in the archive’s own words",
                "What the date rests on",
                "Medium",
                "Held by",
                "Rights",
                "What the file was made from"
            })
    void whatIsTypedIsOnDiskComesBackAndIsUndone(String field) {
        OpenInspector inspector = inspector();
        String file = files.get(0);
        AnnotatedPhotograph before = inspector.onDisk(file);
        String stood = inspector.text(field);

        inspector.type(field, "words typed here").aSecondPasses();
        assertThat(RealWindow.text(folder.resolve(file + ".caveat.json"))).contains("words typed here");

        inspector.show(files.get(2));
        assertThat(inspector.text(field)).isNotEqualTo("words typed here");
        inspector.show(file);
        assertThat(inspector.text(field)).isEqualTo("words typed here");

        inspector.undo().aSecondPasses();
        assertThat(inspector.text(field)).isEqualTo(stood);
        assertThat(inspector.onDisk(file).photograph()).isEqualTo(before.photograph());
        assertThat(inspector.onDisk(file).statements())
                .extracting(Statement::texts)
                .isEqualTo(before.statements().stream().map(Statement::texts).toList());

        inspector.redo().aSecondPasses();
        assertThat(inspector.text(field)).isEqualTo("words typed here");
        assertThat(RealWindow.text(folder.resolve(file + ".caveat.json"))).contains("words typed here");
    }

    @Test
    void ofAPhotographOfWhichNothingWasSaidTheFirstWordHasItsAuthorLanguageAndDate() {
        String bare = files.get(1);
        inspector().show(bare).type("What is seen", "A street.").aSecondPasses();
        Statement caption = inspector().onDisk(bare).caption().orElseThrow();
        assertThat(caption.texts()).containsExactly(Text.of("en", "A street."));
        assertThat(caption.get(StatementFields.CREATOR).map(Agent::name)).contains("A. Marin");
        assertThat(caption.get(StatementFields.CREATED).orElseThrow().text()).isEqualTo("2026-11-24T09:00:00Z");
    }

    @Test
    void aWordThatIsHalfTypedGoesWithItsOwnPhotograph() {
        String first = files.get(1);
        String next = files.get(2);
        AnnotatedPhotograph untouched = inspector().onDisk(next);
        inspector().show(first).type("Headline", "Half a wo").show(next).aSecondPasses();
        assertThat(inspector().onDisk(first).photograph().titles())
                .extracting(title -> title.text().value())
                .containsExactly("Half a wo");
        assertThat(inspector().onDisk(next)).isEqualTo(untouched);
    }

    @Test
    void aWordThatIsHalfTypedIsOnDiskWhenTheWindowIsClosed() {
        inspector().show(files.get(1)).type("Headline", "Half a wo").close();
        open = Optional.empty();
        assertThat(RealWindow.text(folder.resolve(files.get(1) + ".caveat.json")))
                .contains("Half a wo");
    }

    @Test
    void namesAreTypedRowByRow() {
        String bare = files.get(1);
        inspector().show(bare);
        inspector().push("Add a place").type("Place", "Torgau");
        inspector().push("Add a person").type("Person shown", "Unknown soldier");
        inspector().push("Add a creator").type("Creator", "A. Photographer");
        inspector().push("Add a keyword").type("Keyword", "river");
        inspector().push("Add a number").type("Number", "EX 1");
        inspector().aSecondPasses();
        var said = inspector().onDisk(bare).photograph();
        assertThat(said.get(PhotographFields.PLACE)).extracting(Name::value).containsExactly("Torgau");
        assertThat(said.persons())
                .extracting(Person::name)
                .extracting(Name::value)
                .containsExactly("Unknown soldier");
        assertThat(said.persons().get(0).id()).startsWith("urn:uuid:");
        assertThat(said.get(PhotographFields.MAKER)).extracting(Name::value).containsExactly("A. Photographer");
        assertThat(said.get(PhotographFields.KEYWORD)).extracting(Name::value).containsExactly("river");
        assertThat(said.get(PhotographFields.IDENTIFIER))
                .extracting(Identifier::scheme)
                .containsExactly("accession");
    }

    @Test
    void whoWroteTheOriginalCaptionStandsWithItsWords() {
        String bare = files.get(1);
        inspector().show(bare).type("Original caption", "JOYFUL MEETING.");
        Toolkit.pulses();
        inspector().type("Written by", "Example Press Bureau").aSecondPasses();
        Body body = inspector()
                .onDisk(bare)
                .originalCaption()
                .orElseThrow()
                .get(StatementFields.BODY)
                .get(0);
        assertThat(body.creator().map(Agent::name)).contains("Example Press Bureau");
        assertThat(body.transcription()).contains("verbatim");
    }

    @Test
    void aDateThatIsNoDateStaysAsItWasTypedWithItsHint() {
        String bare = files.get(1);
        inspector()
                .show(bare)
                .type("The instant", "ca. 1945")
                .aSecondPasses()
                .show(files.get(2))
                .show(bare);
        assertThat(inspector().text("The instant")).isEqualTo("ca. 1945");
        assertThat(inspector().called("The instant").getAccessibleHelp()).contains("1945~");
        assertThat(inspector().onDisk(bare).photograph().taken().orElseThrow().date())
                .isEmpty();
    }

    @Test
    void everyControlHasAName() {
        Toolkit.run(() -> OpenInspector.all(inspector().view().node())
                .filter(Node::isFocusTraversable)
                .filter(RealWindow::isSeen)
                .filter(node -> !(node instanceof javafx.scene.control.ScrollPane))
                .filter(node -> !node.getStyleClass().contains("scroll-bar"))
                .forEach(node -> assertThat(OpenInspector.nameOf(node))
                        .as(String.valueOf(node))
                        .isNotBlank()));
    }

    @Test
    void theTabulatorReachesEveryFieldFromTopToBottom() {
        List<Node> fields =
                Toolkit.on(() -> OpenInspector.all(inspector().view().node())
                        .filter(node -> node instanceof TextInputControl && node.isFocusTraversable())
                        .filter(RealWindow::isSeen)
                        .toList());
        assertThat(fields).hasSizeGreaterThan(10);
        double last = Double.NEGATIVE_INFINITY;
        for (Node field : fields) {
            double top = Toolkit.on(() -> field.localToScene(0, 0).getY());
            assertThat(top).as(OpenInspector.nameOf(field)).isGreaterThanOrEqualTo(last);
            last = top;
        }
    }
}
