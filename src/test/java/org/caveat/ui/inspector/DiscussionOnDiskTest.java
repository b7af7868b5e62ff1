package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.caveat.edit.Hand;
import org.caveat.edit.Remark;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Discussion;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The discussion of a caveat, from the keyboard to the sidecar. The caveat and its remarks are invented. */
class DiscussionOnDiskTest {
    @TempDir
    Path folder;

    private String file = "";
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void openACaveat() throws Exception {
        Samples.copyTo(folder);
        file = Samples.files().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        Files.delete(folder.resolve(file + ".caveat.json"));
        open = Optional.of(new OpenInspector(folder).show(file).turnTo(InspectorModel.Tab.CAVEATS));
        Toolkit.run(() -> inspector().model().caveats().begin(Kind.AFTER));
        Toolkit.pulses();
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenInspector::close);
    }

    private OpenInspector inspector() {
        return open.orElseThrow();
    }

    private AnnotatedPhotograph state() {
        return inspector().aSecondPasses().onDisk(file);
    }

    private String caveat() {
        return state().caveats().get(0).id();
    }

    private List<Statement> remarks() {
        return Discussion.of(state(), caveat());
    }

    private List<String> words() {
        return remarks().stream()
                .flatMap(remark -> remark.texts().stream())
                .map(Text::value)
                .toList();
    }

    private OpenInspector discussing() {
        return inspector().type("Text", "An invented claim.").aSecondPasses();
    }

    private void keep() {
        assertThat(Toolkit.on(() -> inspector().view().keepAnswer())).isTrue();
        Toolkit.pulses();
    }

    private void somebodyElseSays(String id, String words) {
        Hand weiss = Hand.of("B. Weiss", java.time.Instant.parse("2026-11-24T08:00:00Z"));
        String discussed = caveat();
        Toolkit.run(() -> inspector()
                .desk()
                .apply(Step.one("discussion.remark", file, new Remark(id, discussed, "en", words, weiss))));
        Toolkit.pulses();
    }

    @Test
    void thereIsNothingToDiscussBeforeTheCaveatIsThere() {
        assertThat(inspector().has("Remark")).isFalse();
        discussing();
        assertThat(inspector().has("Remark")).isTrue();
    }

    @Test
    void aRemarkIsOnDiskASecondAfterItsLastLetterAndKeptByOneKey() {
        discussing().type("Remark", "Who says so?");
        assertThat(words()).containsExactly("Who says so?");
        keep();
        assertThat(inspector().text("Remark")).isEmpty();
        inspector().type("Remark", "And where?");
        keep();
        assertThat(words()).containsExactly("Who says so?", "And where?");
        assertThat(remarks()).allSatisfy(remark -> assertThat(
                        remark.get(StatementFields.CREATOR).orElseThrow().name())
                .isEqualTo("A. Marin"));
        assertThat(state().caveats()).as("a remark is no caveat").hasSize(1);
        inspector().undo();
        assertThat(words()).containsExactly("Who says so?");
        inspector().redo();
        assertThat(words()).containsExactly("Who says so?", "And where?");
    }

    @Test
    void onesOwnRemarkIsEditedAndTakenAwayAndUndone() {
        discussing().type("Remark", "Who says so?");
        keep();
        inspector().push("Edit the remark: Who says so?");
        assertThat(inspector().text("Remark")).isEqualTo("Who says so?");
        inspector().type("Remark", "Who says so, and where?");
        keep();
        assertThat(words()).containsExactly("Who says so, and where?");
        inspector().push("Take the remark away: Who says so, and where?");
        assertThat(words()).isEmpty();
        inspector().undo();
        assertThat(words()).containsExactly("Who says so, and where?");
    }

    @Test
    void anothersRemarkIsReadAndNotTouched() {
        discussing();
        somebodyElseSays("urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0009", "I doubt it.");
        assertThat(inspector().has("Edit the remark: I doubt it.")).isFalse();
        assertThat(inspector().has("Take the remark away: I doubt it.")).isFalse();
    }

    @Test
    void theCardCountsTheRemarksAndAWithdrawnOneKeepsThem() {
        discussing().type("Remark", "Who says so?");
        keep();
        somebodyElseSays("urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0009", "I doubt it.");
        inspector().push("Done");
        assertThat(card().getAccessibleText()).contains("2 remarks");
        inspector()
                .push("Withdraw…")
                .type("Why it no longer stands", "Nobody says so.")
                .push("Withdraw");
        assertThat(words()).containsExactly("Who says so?", "I doubt it.");
        inspector().push("Discuss").type("Remark", "Then it is settled.");
        keep();
        assertThat(words()).containsExactly("Who says so?", "I doubt it.", "Then it is settled.");
    }

    private Node card() {
        return Toolkit.on(() -> OpenInspector.all(inspector().view().node())
                .filter(node -> node.getStyleClass().contains("caveat-card"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theHistoryCallsARemarkADiscussionAndNoCaption() {
        discussing().type("Remark", "Who says so?");
        keep();
        inspector().aSecondPasses().turnTo(InspectorModel.Tab.HISTORY);
        assertThat(inspector().hasWords("Discussion: added")).isTrue();
    }

    @Test
    void theKeyKeepsARemarkOnlyWhereOneIsTyped() {
        discussing();
        assertThat(Toolkit.on(() -> inspector().view().keepAnswer())).isFalse();
    }

    @Test
    void aRemarkThatIsHalfTypedIsKeptWhenOneGoesElsewhere() {
        discussing().type("Remark", "Half a rem").push("Done");
        assertThat(words()).containsExactly("Half a rem");
    }
}
