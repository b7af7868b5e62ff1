package org.caveat.ui.inspector.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Listing;
import org.caveat.edit.SetPersons;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Drawn;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Standing.State;
import org.caveat.model.Text;
import org.caveat.ui.InMemory;
import org.caveat.ui.Invented;
import org.caveat.ui.inspector.caveats.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsModelTest {
    private static final Region.Rectangle FACE = new Region.Rectangle(10, 20, 30, 40);
    private static final Region.Rectangle DRAWN = new Region.Rectangle(1, 2, 3, 4);
    private static final Kind SMELL = new Kind("smell");

    private final InMemory photographs = new InMemory();
    private final List<Kind> kinds = java.util.stream.Stream.concat(
                    Kind.KNOWN.stream(), java.util.stream.Stream.of(SMELL))
            .toList();
    private final QuestionsModel model =
            new QuestionsModel(photographs, kinds, () -> "en", org.caveat.ui.bibliography.Citing.NOTHING);

    @BeforeEach
    void showTheFirst() {
        photographs.put(Invented.holding("a.jpg", 400, 300));
        photographs.put(Invented.holding("b.jpg", 400, 300));
        photographs.watch(now -> model.show(photographs.holding("a.jpg")));
        model.show(photographs.holding("a.jpg"));
        model.ask();
    }

    private List<Caveat> caveats(String file) {
        return photographs.state(file).caveats();
    }

    private State state(Kind kind) {
        return model.standingsProperty().get().stream()
                .filter(standing -> standing.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void typeOf(Kind kind, String words) {
        model.open(Question.of(kind));
        model.type(model.unkept().saying(words));
    }

    @Test
    void nothingIsSaidBeforeItIsKeptAndThenAllAtOnceAndUndoneAtOnce() {
        typeOf(Kind.AFTER, " They were sent home. ");
        model.type(model.unkept()
                .sure(Optional.of(Certainty.PROBABLE))
                .dated("1945")
                .restingOn("A diary."));
        assertThat(caveats("a.jpg")).isEmpty();
        assertThat(model.keep()).isEmpty();
        Caveat kept = caveats("a.jpg").get(0);
        assertThat(kept.kind()).isEqualTo(Kind.AFTER);
        assertThat(kept.texts()).containsExactly(Text.of("en", "They were sent home."));
        assertThat(kept.certainty()).contains(Certainty.PROBABLE);
        assertThat(kept.when()).contains("1945");
        assertThat(kept.evidence()).singleElement().matches(Evidence::supports);
        assertThat(model.isOpen()).isFalse();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(state(Kind.AFTER)).isEqualTo(State.ANSWERED);
        photographs.undo();
        assertThat(caveats("a.jpg")).isEmpty();
        assertThat(state(Kind.AFTER)).isEqualTo(State.NOT_ASKED);
    }

    @Test
    void whatIsLeftIsThereAgainAndTheQuestionIsAsItWas() {
        typeOf(Kind.CARE, "Half a sen");
        assertThat(model.leave()).isTrue();
        assertThat(caveats("a.jpg")).isEmpty();
        assertThat(state(Kind.CARE)).isEqualTo(State.NOT_ASKED);
        model.open(Question.of(Kind.BEFORE));
        assertThat(model.unkept()).isEqualTo(Unkept.NOTHING);
        model.show(photographs.holding("b.jpg"));
        model.open(Question.of(Kind.CARE));
        assertThat(model.unkept()).as("of another photograph").isEqualTo(Unkept.NOTHING);
        model.show(photographs.holding("a.jpg"));
        model.open(Question.of(Kind.CARE));
        assertThat(model.unkept().words()).isEqualTo("Half a sen");
    }

    @Test
    void leavingTheListClosesIt() {
        assertThat(model.leave()).isTrue();
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(model.leave()).isFalse();
    }

    @Test
    void anAnswerNeedsWordsAndWhatIsNotKnownNeedsAPlaceWhereOneLooked() {
        model.open(Question.of(Kind.MAKING));
        assertThat(model.keep()).contains(Unkept.Missing.WORDS);
        model.type(model.unkept().saying("Whether it was ordered.").lookedIn(Optional.of(" \n")));
        assertThat(model.keep()).contains(Unkept.Missing.PLACES);
        assertThat(caveats("a.jpg")).isEmpty();
        model.type(model.unkept().lookedIn(Optional.of("The diary, 1945\n\n The letters ")));
        assertThat(model.keep()).isEmpty();
        Caveat kept = caveats("a.jpg").get(0);
        assertThat(kept.isNotKnown()).isTrue();
        assertThat(kept.isUnsourced()).isFalse();
        assertThat(kept.texts()).extracting(Text::value).containsExactly("Whether it was ordered.");
        assertThat(kept.evidence())
                .extracting(evidence -> evidence.source().citation())
                .containsExactly("The diary, 1945", "The letters");
        assertThat(state(Kind.MAKING)).isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void aSourceThatWasTypedBeforeTheAnswerTurnedOutNotToBeKnownIsNotLost() {
        model.open(Question.of(Kind.MAKING));
        model.type(model.unkept().restingOn("A letter.").lookedIn(Optional.of("The diary.")));
        model.keep();
        assertThat(caveats("a.jpg").get(0).evidence())
                .extracting(evidence -> evidence.source().citation())
                .containsExactly("A letter.", "The diary.");
    }

    @Test
    void aQuestionCanHaveSeveralAnswersAndOneOfTheCollectionsOwnIsAQuestionToo() {
        typeOf(SMELL, "Of coal.");
        model.keep();
        typeOf(SMELL, "Of fish.");
        model.keep();
        assertThat(model.standingsProperty().get().get(9).answers()).hasSize(2);
    }

    @Test
    void aRectangleThatWaitsIsThePartOfTheNextAnswerAlone() {
        model.ask(Marked.of(Drawn.on(DRAWN)));
        typeOf(Kind.OUTSIDE, "One.");
        model.keep();
        typeOf(Kind.OUTSIDE, "Two.");
        model.keep();
        assertThat(caveats("a.jpg")).extracting(Caveat::region).containsExactly(Optional.of(DRAWN), Optional.empty());
    }

    @Test
    void aRectangleThatWaitsIsLetGoWithThePhotographAndWithTheQuestions() {
        model.ask(Marked.of(Drawn.on(DRAWN)));
        model.show(photographs.holding("b.jpg"));
        assertThat(model.waiting().regionProperty().get()).isEmpty();
        model.ask(Marked.of(Drawn.on(DRAWN)));
        model.close();
        assertThat(model.waiting().regionProperty().get()).isEmpty();
    }

    @Test
    void whatBecameOfAPersonIsAboutThemAndWhereTheyStand() {
        Person person = new Person("urn:uuid:1", Name.of("An invented person"), Optional.of(FACE));
        photographs.change("a.jpg", new SetPersons(List.of(person), Listing.ADDS));
        model.close();
        model.ask(Kind.AFTER, person.id());
        assertThat(model.person()).contains(person);
        model.type(model.unkept().saying("She emigrated."));
        model.open(Question.of(Kind.AFTER));
        assertThat(model.unkept())
                .as("the question of the photograph is another")
                .isEqualTo(Unkept.NOTHING);
        model.ask(Kind.AFTER, person.id());
        model.keep();
        assertThat(caveats("a.jpg").get(0).about()).containsExactly("urn:uuid:1");
        assertThat(caveats("a.jpg").get(0).region()).contains(FACE);
    }

    @Test
    void whatIsBegunIsKeptWhenTheWindowIsLeftAndWhatWasLeftAsItWasIsNot() {
        typeOf(Kind.CARE, "Left.");
        model.leave();
        typeOf(Kind.BEFORE, "Begun, and gone away from.");
        model.show(photographs.holding("b.jpg"));
        typeOf(Kind.AFTER, "Begun.");
        model.keepAllBegun();
        assertThat(caveats("a.jpg")).extracting(Caveat::kind).containsExactly(Kind.BEFORE);
        assertThat(caveats("b.jpg")).extracting(Caveat::kind).containsExactly(Kind.AFTER);
        model.keepAllBegun();
        assertThat(caveats("b.jpg")).as("once").hasSize(1);
    }

    @Test
    void anothersChangeShowsAndWhatIsTypedStays() {
        typeOf(Kind.AFTER, "Half a sen");
        photographs.change("a.jpg", new AddCaveat("urn:uuid:9", Kind.AFTER, Said.NOTHING, photographs.hand()));
        assertThat(state(Kind.AFTER)).isEqualTo(State.NO_SOURCE);
        assertThat(model.unkept().words()).isEqualTo("Half a sen");
        assertThat(model.isOpen()).isTrue();
    }

    @Test
    void aPhotographThatIsLockedIsNotAskedAboutAndWhatWasTypedOfItIsNotLost() {
        typeOf(Kind.AFTER, "Half a sen");
        model.show(Optional.of(Invented.locked("a.jpg", "It is half a file.")));
        assertThat(model.shownProperty().get()).isFalse();
        model.ask();
        assertThat(model.shownProperty().get()).isFalse();
        model.show(photographs.holding("a.jpg"));
        model.ask();
        model.open(Question.of(Kind.AFTER));
        assertThat(model.unkept().words()).isEqualTo("Half a sen");
    }

    @Test
    void whatIsTypedGoesAlongToTheFormWithEveryField() {
        model.open(Question.of(Kind.CARE));
        assertThat(model.keepForAllFields()).as("nothing is said yet").isEmpty();
        assertThat(caveats("a.jpg")).isEmpty();
        model.type(model.unkept().saying("Words."));
        assertThat(model.keepForAllFields()).contains(caveats("a.jpg").get(0).id());
    }
}
