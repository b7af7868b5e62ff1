package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Drawn;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Region;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.inspector.caveats.Marked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caveats from the keyboard to the sidecar and back, on a copy of the samples. */
class CaveatOnDiskTest {
    @TempDir
    Path folder;

    private String bare = "";
    private String other = "";
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void openTheSamples() throws Exception {
        Samples.copyTo(folder);
        List<String> files = Samples.files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .toList();
        bare = files.get(0);
        other = files.get(1);
        Files.delete(folder.resolve(bare + ".caveat.json"));
        open = Optional.of(new OpenInspector(folder).show(bare).turnTo(InspectorModel.Tab.CAVEATS));
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenInspector::close);
    }

    private OpenInspector inspector() {
        return open.orElseThrow();
    }

    private List<Caveat> caveats() {
        return inspector().aSecondPasses().onDisk(bare).caveatsInOrder();
    }

    private Caveat written() {
        begin(Kind.AFTER).type("Text", "Nothing is known of what became of them.");
        return caveats().get(0);
    }

    private OpenInspector begin(Kind kind) {
        Toolkit.run(() -> inspector().model().caveats().begin(kind));
        Toolkit.pulses();
        return inspector();
    }

    @Test
    void theFirstWordAddsTheCaveatWithItsKindAuthorAndDate() {
        begin(Kind.AFTER);
        assertThat(caveats()).isEmpty();
        Caveat caveat = written();
        assertThat(caveat.kind()).isEqualTo(Kind.AFTER);
        assertThat(caveat.texts()).containsExactly(Text.of("en", "Nothing is known of what became of them."));
        assertThat(caveat.statement().get(StatementFields.CREATOR).orElseThrow().name())
                .isEqualTo("A. Marin");
        assertThat(caveat.statement().get(StatementFields.CREATED)).isPresent();
        assertThat(caveat.status()).isEqualTo(Status.DRAFT);
        inspector().undo();
        assertThat(caveats()).isEmpty();
        inspector().redo();
        assertThat(caveats()).hasSize(1);
    }

    @Test
    void everyFieldOfTheFormIsOnDisk() {
        written();
        inspector()
                .type("When", "1945-05-08/..")
                .type("Where", "Torgau")
                .type("Short form, for a label or a strip", "Lost.");
        inspector().push("probable");
        inspector().type("Page of the file", "2");
        choose("Kind", Kind.BEFORE);
        choose("Standing", Status.REVIEWED);
        tick("Read this first");
        tick("Private: no publication carries it");
        Caveat caveat = caveats().get(0);
        assertThat(caveat.when()).contains("1945-05-08/..");
        assertThat(caveat.statement().get(StatementFields.PLACE).orElseThrow().value())
                .isEqualTo("Torgau");
        assertThat(caveat.shortTexts()).containsExactly(Text.of("en", "Lost."));
        assertThat(caveat.certainty()).contains(Certainty.PROBABLE);
        assertThat(caveat.kind()).isEqualTo(Kind.BEFORE);
        assertThat(caveat.status()).isEqualTo(Status.REVIEWED);
        assertThat(caveat.isLead()).isTrue();
        assertThat(caveat.isPrivate()).isTrue();
        assertThat(caveat.statement().get(StatementFields.TARGET).orElseThrow().page())
                .contains(2);
    }

    @Test
    void aPlaceKeepsWhatIsSaidOfItWhileItsNameIsTypedAnew() {
        written();
        inspector().type("Where", "Torgau").push("How sure the place is, authority records");
        inspector()
                .type("Addresses of authority records, with spaces between", "https://www.wikidata.org/entity/Q1 x:2");
        choose("How sure the place is", Certainty.POSSIBLE);
        inspector().type("Where", "").type("Where", "A place near Torgau");
        Name place = caveats().get(0).place().orElseThrow();
        assertThat(place.value()).isEqualTo("A place near Torgau");
        assertThat(place.certainty()).contains(Certainty.POSSIBLE);
        assertThat(place.authorities()).containsExactly("https://www.wikidata.org/entity/Q1", "x:2");
        inspector().type("Where", "");
        assertThat(caveats().get(0).place()).isEmpty();
    }

    @Test
    void theRightsOfAStatementAreKeptAndEdited() {
        written();
        inspector().type("Rights of this statement", "http://creativecommons.org/licenses/by/4.0/");
        assertThat(caveats().get(0).statement().get(StatementFields.RIGHTS))
                .contains("http://creativecommons.org/licenses/by/4.0/");
        assertThat(inspector().hasWords("Written by A. Marin")).isTrue();
    }

    @Test
    void aSourceIsCitedWithAllThatItSays() {
        written();
        inspector().push("Add a source").push("Address, quotation, note");
        inspector()
                .type("The source, in full", "P. Cole, POW/MIA Accounting (2018).")
                .type("Page, frame, folder", "ch. 13");
        inspector().type("Its own words", "discredited").type("What it says, in our words", "Rejects the figure.");
        inspector()
                .type("DOI or address", "https://doi.org/10.1007/978-981-10-7128-7_13")
                .type("Read on", "2026-11-20");
        choose("What the source does", Stance.DISPUTES);
        Evidence evidence = caveats().get(0).evidence().get(0);
        assertThat(evidence.stance()).isEqualTo(Stance.DISPUTES);
        assertThat(evidence.source().citation()).isEqualTo("P. Cole, POW/MIA Accounting (2018).");
        assertThat(evidence.source().locator()).contains("ch. 13");
        assertThat(evidence.source().identifier()).contains("https://doi.org/10.1007/978-981-10-7128-7_13");
        assertThat(evidence.quote()).contains("discredited");
        assertThat(evidence.notes()).containsExactly(Text.of("en", "Rejects the figure."));
        assertThat(evidence.accessed()).contains("2026-11-20");
        assertThat(caveats().get(0).isDisputed()).isTrue();
    }

    @Test
    void aRectangleThatIsDrawnIsThePartTheOpenFormIsAbout() {
        written();
        Toolkit.run(
                () -> inspector().model().caveats().drawn(Marked.of(Drawn.on(new Region.Rectangle(10, 20, 30, 40)))));
        assertThat(caveats().get(0).region()).contains(new Region.Rectangle(10, 20, 30, 40));
        inspector().push("Whole picture");
        assertThat(caveats().get(0).region()).isEmpty();
        inspector().push("Draw a polygon (P)");
        assertThat(inspector().drawingsAsked()).isEqualTo(1);
    }

    @Test
    void aWithdrawnCaveatIsKeptWithItsReasonAndCanStandAgain() {
        written();
        inspector().push("Done").push("Withdraw…").push("Withdraw");
        assertThat(caveats().get(0).stands()).as("no reason is given yet").isTrue();
        inspector().type("Why it no longer stands", "A name was found.").push("Withdraw");
        assertThat(caveats().get(0).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(caveats().get(0).statement().get(StatementFields.REASON)).contains("A name was found.");
        inspector().push("Let it stand again");
        assertThat(caveats().get(0).stands()).isTrue();
        inspector().undo();
        assertThat(caveats().get(0).stands()).isFalse();
    }

    @Test
    void aReasonThatIsHalfTypedIsThereWhenOneComesBack() {
        String id = written().id();
        inspector().push("Done").push("Withdraw…");
        inspector().type("Why it no longer stands", "A na").show(other).show(bare);
        Toolkit.run(() -> inspector().desk().caveatProperty().set(Optional.of(id)));
        inspector().push("Withdraw…");
        assertThat(inspector().text("Why it no longer stands")).isEqualTo("A na");
        assertThat(caveats().get(0).stands()).isTrue();
    }

    @Test
    void aWordThatIsHalfTypedGoesWithItsOwnCaveatAndPhotograph() {
        written();
        int before = inspector().onDisk(other).caveatsInOrder().size();
        inspector().type("Text", "Half a wo").show(other);
        assertThat(caveats().get(0).texts()).containsExactly(Text.of("en", "Half a wo"));
        assertThat(inspector().onDisk(other).caveatsInOrder()).hasSize(before);
    }

    @Test
    void anotherLanguageInTheFormIsAnotherLanguageInTheCaption() {
        inspector().turnTo(InspectorModel.Tab.CAPTION).type("Headline", "A river bank");
        inspector().turnTo(InspectorModel.Tab.CAVEATS);
        written();
        Toolkit.run(() -> inspector().model().language().change("de"));
        assertThat(inspector().text("Text")).isEmpty();
        inspector().turnTo(InspectorModel.Tab.CAPTION);
        assertThat(inspector().text("Headline"))
                .as("no German headline was typed")
                .isEmpty();
        inspector().type("Headline", "Ein Flussufer").aSecondPasses();
        assertThat(inspector().onDisk(bare).photograph().titles())
                .extracting(
                        title -> title.text().language() + " " + title.text().value())
                .containsExactly("en A river bank", "de Ein Flussufer");
    }

    @Test
    void aKindAndACertaintyThatNobodyKnowsAreKept() throws Exception {
        written();
        Path sidecar = folder.resolve(bare + ".caveat.json");
        inspector().push("probable").aSecondPasses();
        inspector().close();
        String foreign =
                Files.readString(sidecar).replace("\"after\"", "\"smell\"").replace("\"probable\"", "\"likely\"");
        Files.writeString(sidecar, foreign);
        open = Optional.of(new OpenInspector(folder).show(bare).turnTo(InspectorModel.Tab.CAVEATS));
        Caveat caveat = caveats().get(0);
        Toolkit.run(() -> inspector().desk().caveatProperty().set(Optional.of(caveat.id())));
        inspector().push("Edit").type("Text", "Another text.");
        assertThat(caveats().get(0).kind()).isEqualTo(new Kind("smell"));
        assertThat(caveats().get(0).certainty()).contains(new Certainty("likely"));
        assertThat(caveats().get(0).texts()).containsExactly(Text.of("en", "Another text."));
    }

    @Test
    void aStanceAndAStatusThatNobodyKnowsAreShownUnderTheirNamesAndKept() throws Exception {
        written();
        inspector().push("Add a source").type("The source, in full", "An invented book.");
        choose("Standing", Status.REVIEWED);
        inspector().aSecondPasses().close();
        Path sidecar = folder.resolve(bare + ".caveat.json");
        String foreign =
                Files.readString(sidecar).replace("\"asserts\"", "\"hints at\"").replace("\"reviewed\"", "\"on hold\"");
        Files.writeString(sidecar, foreign);
        open = Optional.of(new OpenInspector(folder).show(bare).turnTo(InspectorModel.Tab.CAVEATS));
        Caveat caveat = caveats().get(0);
        assertThat(inspector().hasWords("on hold")).isTrue();
        Toolkit.run(() -> inspector().desk().caveatProperty().set(Optional.of(caveat.id())));
        inspector().push("Edit").type("Text", "Another text.");
        assertThat(inspector().hasWords("hints at")).isTrue();
        assertThat(caveats().get(0).status()).isEqualTo(new Status("on hold"));
        assertThat(caveats().get(0).evidence().get(0).stance()).isEqualTo(new Stance("hints at"));
    }

    @Test
    void theKeyboardIsOnTheCardWhoseFormIsDone() {
        written();
        inspector().push("Done");
        Node focused = Toolkit.on(() -> inspector().scene().getFocusOwner());
        assertThat(focused.getStyleClass()).contains("caveat-card");
    }

    @Test
    void everyControlOfTheFormHasAName() {
        written();
        inspector().push("Add a source").push("Address, quotation, note");
        Toolkit.run(() -> OpenInspector.all(inspector().view().node())
                .filter(node -> node.isFocusTraversable() && RealWindow.isSeen(node))
                .filter(node -> !(node instanceof javafx.scene.control.ScrollPane))
                .filter(node -> !node.getStyleClass().contains("scroll-bar"))
                .forEach(node -> assertThat(OpenInspector.nameOf(node))
                        .as(String.valueOf(node))
                        .isNotBlank()));
    }

    @SuppressWarnings("unchecked") // the chooser of that name is of that type, or the test fails
    private <T> void choose(String name, T value) {
        ComboBox<Optional<T>> chooser = (ComboBox<Optional<T>>) inspector().called(name);
        Toolkit.run(() -> chooser.setValue(Optional.of(value)));
    }

    private void tick(String name) {
        CheckBox box = (CheckBox) inspector().called(name);
        Toolkit.run(box::fire);
    }
}
