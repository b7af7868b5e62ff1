package org.caveat.ui.inspector.caveats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.MakeLead;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Drawn;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.InMemory;
import org.caveat.ui.Invented;
import org.caveat.ui.inspector.discussion.RemarkWords;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaveatsModelTest {
    private static final String ONE = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0001";
    private static final String TWO = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0002";
    private static final Region.Rectangle DRAWN = new Region.Rectangle(1, 2, 30, 40);

    private final Messages messages = Messages.english();
    private final InMemory photographs = new InMemory();
    private final OwnKind smell =
            new OwnKind("smell", List.of(Text.of("en", "Smell")), List.of(), Optional.empty(), Foreign.NONE);
    private final CardWords words = new CardWords(messages, new Words(messages), List.of(smell), "en");
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final List<Optional<Marked>> asked = new ArrayList<>();
    private final CaveatsModel model =
            new CaveatsModel(photographs, words, new RemarkWords(messages, ZoneOffset.UTC), selected, new Asked());
    private final Drafts drafts = new Drafts(photographs, new SameThread(), Runnable::run);

    private final class Asked implements CaveatsModel.Asking {
        @Override
        public void ask() {
            asked.add(Optional.empty());
        }

        @Override
        public void ask(Marked drawn) {
            asked.add(Optional.of(drawn));
        }

        @Override
        public void showPerson(String id) {
            throw new AssertionError("nobody is asked about");
        }
    }

    @BeforeEach
    void showTheFirst() {
        photographs.put(Invented.holding("a.jpg", 400, 300));
        photographs.put(Invented.holding("b.jpg", 400, 300));
        photographs.watch(now -> show(now.file()));
        show("a.jpg");
    }

    private void show(String file) {
        drafts.show(photographs.holding(file));
        model.show(photographs.holding(file));
    }

    private CaveatDrafts drafts(String id, Kind kind) {
        return new CaveatDrafts(drafts, id, kind, () -> "en");
    }

    private Caveat caveat(String id) {
        return photographs.state("a.jpg").caveat(id).orElseThrow();
    }

    private void add(String id, Kind kind) {
        photographs.change("a.jpg", new AddCaveat(id, kind, Said.NOTHING, photographs.hand()));
    }

    private void cite(String id, Stance stance) {
        Evidence evidence = new Evidence(
                stance,
                new Source("A book.", Optional.empty(), Optional.of("p. 3"), Optional.empty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Foreign.NONE);
        List<Evidence> all = new ArrayList<>(caveat(id).evidence());
        all.add(evidence);
        drafts(id, Kind.CARE).evidence().type(all);
        drafts.flush();
    }

    @Test
    void theLeadCaveatComesFirstAndThenTheKindsInTheirOrder() {
        add(ONE, Kind.AFTER);
        add(TWO, Kind.BEFORE);
        assertThat(model.cardsProperty().get()).extracting(CardFace::id).containsExactly(TWO, ONE);
        photographs.change("a.jpg", new MakeLead(ONE, true));
        assertThat(model.cardsProperty().get()).extracting(CardFace::id).containsExactly(ONE, TWO);
        assertThat(model.count()).isEqualTo(2);
        assertThat(model.asked()).containsExactlyInAnyOrder(Kind.AFTER, Kind.BEFORE);
    }

    @Test
    void anUnsourcedCaveatSaysSoAndADisputedOneShowsBothSides() {
        add(ONE, Kind.AFTER);
        assertThat(model.cardsProperty().get().get(0).line().sources()).isEqualTo("no source");
        cite(ONE, Stance.DISPUTES);
        CardFace.Sides sides = model.cardsProperty().get().get(0).sides().orElseThrow();
        assertThat(sides.carrying()).isEmpty();
        assertThat(sides.disputing()).hasSize(1);
    }

    @Test
    void ofWhatIsNotKnownTheCardTellsWhereOneLooked() {
        drafts(ONE, Kind.IDENTITY).certainty().type(Optional.of(Certainty.UNKNOWN));
        drafts.flush();
        assertThat(model.cardsProperty().get().get(0).text().words()).isEqualTo("Looked into, without an answer.");
        cite(ONE, Stance.ASSERTS);
        assertThat(model.cardsProperty().get().get(0).line().sources()).isEqualTo("looked in 1 place");
    }

    @Test
    void aRectangleThatIsDrawnWithNothingSelectedIsAskedAbout() {
        model.drawn(Marked.of(Drawn.on(DRAWN)));
        assertThat(asked).containsExactly(Optional.of(Marked.of(Drawn.on(DRAWN))));
        assertThat(photographs.steps()).as("nothing is said of it yet").isEmpty();
    }

    @Test
    void aRectangleIsThePartTheSelectedCaveatIsAboutWhereItHasNone() {
        add(ONE, Kind.AFTER);
        selected.set(Optional.of(ONE));
        model.drawn(Marked.of(Drawn.on(DRAWN)));
        assertThat(caveat(ONE).region()).contains(DRAWN);
        assertThat(model.cardsProperty().get().get(0).number()).contains(1);
        model.drawn(Marked.of(Drawn.on(new Region.Rectangle(5, 6, 7, 8))));
        assertThat(caveat(ONE).region())
                .as("a place that was drawn is not drawn over")
                .contains(DRAWN);
    }

    @Test
    void withdrawingKeepsTheReasonAndWhatReplacesIt() {
        add(ONE, Kind.AFTER);
        add(TWO, Kind.AFTER);
        model.withdraw(ONE, "Corrected.", Optional.of(TWO));
        assertThat(caveat(ONE).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(model.count()).isEqualTo(1);
        CardFace last = model.cardsProperty().get().get(1);
        assertThat(last.id()).isEqualTo(ONE);
        assertThat(last.withdrawn().orElseThrow()).contains("Corrected.");
        model.letStand(ONE);
        assertThat(caveat(ONE).stands()).isTrue();
    }

    @Test
    void comingBackSelectsTheCaveatOneWasAt() {
        add(ONE, Kind.AFTER);
        model.edit(ONE, false);
        model.back();
        assertThat(selected.get()).contains(ONE);
    }

    @Test
    void theKindsOfTheCollectionsOwnCanBeChosen() {
        assertThat(words.kinds())
                .startsWith(Kind.BEFORE)
                .endsWith(new Kind("smell"))
                .hasSize(10);
        drafts(ONE, Kind.CARE).kind().type(new Kind("smell"));
        drafts.flush();
        assertThat(model.cardsProperty().get().get(0).label()).isEqualTo("Smell");
    }

    @Test
    void nothingIsAddedBeforeSomethingIsSaid() {
        model.begin(Kind.CARE);
        model.back();
        assertThat(photographs.state("a.jpg").caveatsInOrder()).isEmpty();
        assertThat(photographs.steps()).isEmpty();
    }

    @Test
    void ofALockedPhotographNothingCanBeAsked() {
        model.show(Optional.of(Invented.locked("c.jpg", "It is half a file.")));
        model.drawn(Marked.of(Drawn.on(DRAWN)));
        assertThat(model.isOpen()).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void aCardIsReadAloudInOneSentence() {
        add(ONE, Kind.AFTER);
        drafts(ONE, Kind.AFTER).text().type("They were deported.");
        drafts.flush();
        assertThat(words.aloud(model.cardsProperty().get().get(0)))
                .isEqualTo("Caveat, After the instant, no source. They were deported.");
    }
}
