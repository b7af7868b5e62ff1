package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in the Caption tab: their records, what comes with them, and the caveats that are about a person. */
class CaptionNamesTest {
    private static final String SOMEBODY = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f00a1";
    private static final Region.Rectangle PLACE = new Region.Rectangle(10, 10, 40, 40);

    @TempDir
    Path folder;

    private final Robot robot = Toolkit.on(Robot::new);
    private List<String> files = List.of();
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void openTheSamples() throws Exception {
        Samples.copyTo(folder);
        files = Samples.files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .toList();
        Files.delete(folder.resolve(files.get(0) + ".caveat.json"));
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

    private void say(String file, Edit edit) {
        Toolkit.run(() -> inspector().desk().apply(Step.one("edit.description", file, edit)));
        Toolkit.pulses();
    }

    private Photograph said() {
        return Toolkit.on(
                () -> inspector().desk().current().orElseThrow().state().photograph());
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Toolkit.run(() -> robot.keyType(key));
            Toolkit.pulses();
        }
    }

    private boolean sees(String words) {
        return Toolkit.on(() -> OpenInspector.all(inspector().view().node())
                .filter(RealWindow::isSeen)
                .anyMatch(node -> node instanceof Labeled label
                        && String.valueOf(label.getText()).contains(words)));
    }

    /** An invented person with a place on the picture, and an invented caveat about them. */
    private void somebodyOfWhomACaveatSpeaks() {
        Person person = new Person(SOMEBODY, Name.of("An invented soldier"), Optional.of(PLACE));
        Said about = Said.NOTHING.with(StatementFields.ABOUT, List.of(SOMEBODY));
        say(
                files.get(0),
                Several.of(
                        new Put<>(org.caveat.edit.Place.PHOTOGRAPH, PhotographFields.PERSON, List.of(person)),
                        new AddCaveat(
                                "urn:uuid:c",
                                Kind.AFTER,
                                about,
                                inspector().desk().hand())));
    }

    private static Name linked(String name, String... addresses) {
        Foreign foreign = Foreign.of(new java.util.TreeMap<>(java.util.Map.of("x:map", "7")));
        return new Name(name, Optional.of("de"), List.of(addresses), Optional.empty(), Optional.of("seen"), foreign);
    }

    @Test
    void aRecordIsTakenInItsOwnSpellingOnlyByTheKeyThatTakesIt() {
        inspector().push("Add a place").type("Place", "Torgau").push("Certainty, role, authority records");
        inspector()
                .push("Add an authority record")
                .type("Address of an authority record", "Q7070")
                .aSecondPasses();
        assertThat(said().get(PhotographFields.PLACE).get(0).authorities()).containsExactly("Q7070");
        assertThat(sees("Wikidata. Enter takes http://www.wikidata.org/entity/Q7070."))
                .isTrue();
        press(KeyCode.ENTER);
        inspector().aSecondPasses();
        assertThat(said().get(PhotographFields.PLACE).get(0).authorities())
                .containsExactly("http://www.wikidata.org/entity/Q7070");
        assertThat(sees("Wikidata")).isTrue();
    }

    @Test
    void anAddressThatIsNotKnownAndWhatIsNoneAreKeptAsTyped() {
        inspector().push("Add a keyword").type("Keyword", "river").push("Certainty, role, authority records");
        inspector().push("Add an authority record").type("Address of an authority record", "http://example.invalid/7");
        assertThat(sees("kept as typed")).isTrue();
        inspector()
                .push("Add an authority record")
                .type("Address of an authority record", "500010879")
                .aSecondPasses();
        assertThat(sees("A number alone does not say whose it is")).isTrue();
        inspector().show(files.get(1)).show(files.get(0));
        assertThat(inspector()
                        .onDisk(files.get(0))
                        .photograph()
                        .get(PhotographFields.KEYWORD)
                        .get(0)
                        .authorities())
                .containsExactly("http://example.invalid/7", "500010879");
    }

    @Test
    void whatIsNotShownOfANameStaysToTheLetter() {
        Name stood = linked("Torgau", "Q7070 ", "http://example.invalid/7");
        say(files.get(0), new Put<>(Place.PHOTOGRAPH, PhotographFields.PLACE, List.of(stood)));
        inspector().type("Place", "Torgau, bank of the Elbe").aSecondPasses();
        Name now = inspector()
                .onDisk(files.get(0))
                .photograph()
                .get(PhotographFields.PLACE)
                .get(0);
        assertThat(now)
                .isEqualTo(new Name(
                        "Torgau, bank of the Elbe",
                        stood.language(),
                        stood.authorities(),
                        stood.certainty(),
                        stood.role(),
                        stood.foreign()));
    }

    @Test
    void theRecordsOfANameThatWasUsedComeWithItAndGoWithOneUndo() {
        say(files.get(1), new Put<>(Place.PHOTOGRAPH, PhotographFields.PLACE, List.of(linked("Torgau", "http://w/1"))));
        inspector().push("Add a place");
        press(KeyCode.T, KeyCode.O, KeyCode.R, KeyCode.DOWN, KeyCode.ENTER);
        inspector().aSecondPasses();
        Name taken = said().get(PhotographFields.PLACE).get(0);
        assertThat(taken.value()).isEqualTo("Torgau");
        assertThat(taken.authorities()).containsExactly("http://w/1");
        assertThat(inspector().text("Address of an authority record")).isEqualTo("http://w/1");
        inspector().undo();
        assertThat(said().get(PhotographFields.PLACE)).isEmpty();
    }

    @Test
    void aCreatorHasARoleInWordsOfOnesOwnAndIsToldWhereANameIsLong() {
        inspector().push("Add a creator").type("Creator", "An invented photographer of a long name");
        assertThat(sees("Too long for IPTC by 7 bytes; other programs may cut it."))
                .isTrue();
        inspector()
                .push("Certainty, role, authority records")
                .type("What they did, such as photographer", "photographer")
                .type("Language of the name", "German")
                .aSecondPasses();
        Name creator = said().get(PhotographFields.MAKER).get(0);
        assertThat(creator.role()).contains("photographer");
        assertThat(creator.language()).contains("de");
    }

    @Test
    void howManyCaveatsAreAboutAPersonAndWhereTheyAreIsTold() {
        somebodyOfWhomACaveatSpeaks();
        assertThat(sees("1 caveat about them")).isTrue();
        assertThat(inspector().has("Show where An invented soldier is on the picture"))
                .isTrue();
        assertThat(inspector().has("Draw where An invented soldier is on the picture"))
                .isFalse();
        inspector()
                .push("Take away where An invented soldier is on the picture")
                .aSecondPasses();
        assertThat(said().persons().get(0).region()).isEmpty();
        assertThat(inspector().has("Draw where An invented soldier is on the picture"))
                .isTrue();
    }

    @Test
    void aPersonOfWhomACaveatSpeaksIsTakenAwayAtOnceAndItIsToldWhatBecomesOfTheCaveat() {
        somebodyOfWhomACaveatSpeaks();
        inspector().push("Take away").aSecondPasses();
        assertThat(said().persons()).isEmpty();
        assertThat(sees("An invented soldier was taken away. 1 caveat is about them"))
                .isTrue();
        inspector().undo();
        assertThat(said().persons())
                .extracting(Person::id, Person::region)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SOMEBODY, Optional.of(PLACE)));
        assertThat(sees("An invented soldier was taken away.")).isFalse();
    }

    @Test
    void aPersonOfWhomACaveatSpeaksStaysWhileTheNameIsTypedAnew() {
        somebodyOfWhomACaveatSpeaks();
        inspector().type("Person shown", "").aSecondPasses();
        assertThat(said().persons()).extracting(Person::id).containsExactly(SOMEBODY);
        inspector().type("Person shown", "Another invented name").aSecondPasses();
        assertThat(said().persons())
                .extracting(Person::id, Person::region)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SOMEBODY, Optional.of(PLACE)));
    }

    @Test
    void theKeyboardFindsTheSameFieldOfTheSameRowOrTheNearest() {
        say(files.get(0), places("One", "Two", "Three"));
        say(files.get(1), places("Four", "Five"));
        TextInputControl third = field("Place", 2);
        Toolkit.run(third::requestFocus);
        FieldPlace place =
                Toolkit.on(() -> inspector().view().sameField().place().orElseThrow());
        assertThat(arrivingAt(files.get(1), place)).isSameAs(field("Place", 1));
        say(files.get(2), places());
        assertThat(OpenInspector.nameOf(arrivingAt(files.get(2), place))).isEqualTo("Add a place");
    }

    @Test
    void theKeyboardStaysInAFieldThatEachPhotographHas() {
        Node medium = inspector().called("Medium");
        Toolkit.run(medium::requestFocus);
        FieldPlace place =
                Toolkit.on(() -> inspector().view().sameField().place().orElseThrow());
        assertThat(arrivingAt(files.get(1), place)).isSameAs(medium);
    }

    private static Edit places(String... names) {
        return new Put<>(
                Place.PHOTOGRAPH,
                PhotographFields.PLACE,
                List.of(names).stream().map(Name::of).toList());
    }

    private Node arrivingAt(String file, FieldPlace place) {
        inspector().show(file);
        Toolkit.run(() -> inspector().view().sameField().goTo(place));
        Toolkit.pulses();
        return Toolkit.on(() -> inspector().scene().getFocusOwner());
    }

    private TextInputControl field(String name, int index) {
        return Toolkit.on(() -> {
            List<TextInputControl> found = new ArrayList<>();
            OpenInspector.all(inspector().view().node())
                    .filter(RealWindow::isSeen)
                    .filter(node -> name.equals(OpenInspector.nameOf(node)))
                    .filter(TextInputControl.class::isInstance)
                    .forEach(node -> found.add((TextInputControl) node));
            return found.get(index);
        });
    }
}
