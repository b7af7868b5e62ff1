package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.ui.MouseAt;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes and other photographs as evidence, from the form to the sidecar. What the caveat says here is invented. */
class EvidenceOnDiskTest {
    private static final String CAVEAT = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0001";
    private static final Hand MARIN = Hand.of("A. Marin", java.time.Instant.parse("2026-11-24T08:00:00Z"));

    @TempDir
    Path folder;

    private String file = "";
    private String other = "";
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void openTheSamples() throws Exception {
        Samples.copyTo(folder);
        List<String> files = Samples.files().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .toList();
        file = files.get(0);
        other = files.get(1);
        Files.delete(folder.resolve(file + ".caveat.json"));
        open = Optional.of(new OpenInspector(folder).show(file).turnTo(InspectorModel.Tab.CAVEATS));
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenInspector::close);
    }

    private OpenInspector inspector() {
        return open.orElseThrow();
    }

    private Evidence evidence() {
        return inspector()
                .aSecondPasses()
                .onDisk(file)
                .caveats()
                .get(0)
                .evidence()
                .get(0);
    }

    private void cite(Evidence... all) {
        Toolkit.run(() -> {
            inspector()
                    .desk()
                    .apply(Step.one("caveats.text", file, new AddCaveat(CAVEAT, Kind.AFTER, Said.NOTHING, MARIN)));
            for (Evidence one : all) {
                inspector().desk().apply(Step.one("caveats.cite", file, new CiteEvidence(CAVEAT, one, MARIN)));
            }
        });
        Toolkit.pulses();
    }

    private OpenInspector form() {
        Toolkit.run(() -> inspector().model().caveats().edit(CAVEAT));
        Toolkit.pulses();
        return inspector();
    }

    private static Evidence noted(Text... notes) {
        return new Evidence(
                Stance.ASSERTS,
                Source.of("An invented book."),
                Optional.empty(),
                List.of(notes),
                Optional.empty(),
                Foreign.NONE);
    }

    private static Evidence shown(Stance stance, String reference) {
        return Evidence.of(stance, new Source("", Optional.empty(), Optional.empty(), Optional.of(reference)));
    }

    private void language(String tag) {
        Toolkit.run(() -> inspector().model().language().change(tag));
        Toolkit.pulses();
    }

    @Test
    void aNoteIsTypedInTheLanguageTypedInAndTheOthersStay() {
        cite(noted(Text.of("en", "It says so."), Text.of("fr", "Il le dit.")));
        form();
        assertThat(inspector().text("What it says, in our words")).isEqualTo("It says so.");
        language("de");
        assertThat(inspector().text("What it says, in our words")).isEmpty();
        inspector().type("What it says, in our words", "Es steht da.");
        assertThat(evidence().notes())
                .containsExactly(
                        Text.of("en", "It says so."), Text.of("fr", "Il le dit."), Text.of("de", "Es steht da."));
        language("fr");
        inspector().type("What it says, in our words", "");
        assertThat(evidence().notes()).containsExactly(Text.of("en", "It says so."), Text.of("de", "Es steht da."));
    }

    @Test
    void aNoteInNoLanguageIsEditedAsItIs() {
        cite(noted(Text.of("", "Somebody wrote so.")));
        form();
        assertThat(inspector().text("What it says, in our words")).isEqualTo("Somebody wrote so.");
        inspector().type("What it says, in our words", "Somebody wrote this.");
        assertThat(evidence().notes()).containsExactly(Text.of("", "Somebody wrote this."));
    }

    @Test
    void anotherPhotographIsChosenByItsNameWithTheKeyboard() {
        cite(noted(Text.of("en", "It says so.")));
        form().type(
                        "Another photograph of the collection",
                        other.substring(0, 8).toUpperCase(java.util.Locale.ROOT));
        assertThat(evidence().source().photograph())
                .as("to look for one is to cite none")
                .isEmpty();
        enterIn("Another photograph of the collection");
        assertThat(evidence().source().photograph()).contains(other);
        inspector().undo();
        assertThat(evidence().source().photograph()).isEmpty();
    }

    @Test
    void aNameThatNoOtherPhotographHasIsToldUntilAnotherIsTyped() {
        cite(noted(Text.of("en", "It says so.")));
        OpenInspector form = form().type("Another photograph of the collection", "nobody called it so");
        Toolkit.until("the sentence", () -> form.hasWords("No other photograph is called so."));
        form.type("Another photograph of the collection", other.substring(0, 8));
        assertThat(form.hasWords("No other photograph is called so.")).isFalse();
    }

    private void enterIn(String field) {
        TextInputControl control = (TextInputControl) inspector().called(field);
        Toolkit.run(() -> control.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        Toolkit.pulses();
    }

    @Test
    void thePhotographCanBeGoneToAndTakenAway() {
        cite(shown(Stance.ASSERTS, other));
        form();
        String link = names().stream()
                .filter(name -> name.startsWith("Go to the photograph"))
                .findFirst()
                .orElseThrow();
        Toolkit.run(() -> inspector()
                .called(link)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(inspector().visited()).containsExactly(other);
        inspector().push("Take the photograph away");
        assertThat(inspector().aSecondPasses().onDisk(file).caveats().get(0).evidence())
                .as("a source that says nothing is none")
                .isEmpty();
    }

    private List<String> names() {
        return Toolkit.on(() -> OpenInspector.all(inspector().view().node())
                .map(OpenInspector::nameOf)
                .toList());
    }

    @Test
    void aReferenceToWhatIsNotThereSaysSoAndIsKept() {
        cite(shown(Stance.ASSERTS, "../gone/a%20b.jpg"));
        form().type("Text", "An invented claim.").push("Done");
        form();
        assertThat(inspector().hasWords("../gone/a b.jpg is not in this collection. The reference is kept."))
                .isTrue();
        assertThat(evidence().source().photograph()).contains("../gone/a%20b.jpg");
    }

    @Test
    void aDisputedCardShowsThePhotographOnItsSideAndLeadsThere() {
        cite(noted(Text.of("en", "It says so.")), shown(Stance.DISPUTES, other));
        String link = names().stream()
                .filter(name -> name.startsWith("Go to the photograph"))
                .findFirst()
                .orElseThrow();
        Toolkit.run(() -> inspector().called(link).fireEvent(MouseAt.event(MouseEvent.MOUSE_CLICKED, 0, 0)));
        assertThat(inspector().visited()).containsExactly(other);
    }
}
