package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetInstant;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Conflict;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.Told;
import org.junit.jupiter.api.Test;

class CellFaceTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));
    private final Messages messages = Messages.english();
    private final SheetWords words = new SheetWords(messages, new Words(messages), "en");

    @Test
    void aFieldWithTwoVersionsIsMarked() {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");
        Conflict note = new Conflict("rights", Optional.of("1"), Optional.empty(), Optional.empty(), Foreign.NONE);
        AnnotatedPhotograph state = bare.with(bare.photograph().with(PhotographFields.CONFLICT, List.of(note)));
        assertThat(face(Invented.saying("a.jpg", 1, 1, state)).flags()).containsExactly(CellFace.Flag.TWO_VERSIONS);
    }

    @Test
    void aPhotographWithoutHeadlineShowsItsName() {
        CellFace face = face(Invented.holding("box/a.jpg", 400, 300));
        assertThat(face.title()).isEqualTo("a.jpg");
        assertThat(face.second()).isEqualTo("undated");
        assertThat(face.kinds()).isEmpty();
    }

    @Test
    void whatIsMissingOfAPhotographIsSaid() {
        CellFace face = face(Invented.holding("a.jpg", 400, 300));
        assertThat(face.isNotAsked()).isTrue();
        assertThat(words.aloud(face)).isEqualTo("a.jpg. undated. not asked yet.");
        assertThat(face(Invented.unreadable("bad.jpg", "Too short.")).isNotAsked())
                .isFalse();
        Told asked = Told.nothing("a.jpg").caveat("1", Kind.AFTER, "Torn down.");
        assertThat(face(Invented.saying("a.jpg", 1, 1, asked.state())).isNotAsked())
                .isFalse();
    }

    @Test
    void aTimeBetweenTwoYearsIsToldInDigitsAndWhatIsApproximateInWords() {
        AnnotatedPhotograph span = new SetInstant("1914/1929")
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        assertThat(face(Invented.saying("a.jpg", 1, 1, span)).line().choices()).containsExactly("1914–1929", "");
        AnnotatedPhotograph year = new SetInstant("1871~")
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        assertThat(face(Invented.saying("a.jpg", 1, 1, year)).line().choices()).containsExactly("about 1871", "");
    }

    @Test
    void headlineDateKindsAndFlagsAreThoseOfWhatStands() {
        AnnotatedPhotograph state = AnnotatedPhotograph.bare("a.jpg");
        state = new SetHeadline("en", "Boats in River").applyTo(state).state();
        state = new SetInstant("1865~").applyTo(state).state();
        state = added(state, "1", Kind.IDENTITY, Said.NOTHING);
        state = added(state, "2", Kind.IDENTITY, said(Stance.ASSERTS, Stance.DISPUTES));
        state = added(state, "3", Kind.BEFORE, said(Stance.ASSERTS));
        state = added(state, "4", Kind.CARE, Said.NOTHING);
        state = new WithdrawCaveat("4", "a mistake", Optional.empty(), HAND)
                .applyTo(state)
                .state();
        CellFace face = face(Invented.saying("a.jpg", 400, 300, state));
        assertThat(face.title()).isEqualTo("Boats in River");
        assertThat(face.second()).isEqualTo("about 1865");
        assertThat(face.kinds()).containsExactly(new KindCount(Kind.BEFORE, 1), new KindCount(Kind.IDENTITY, 2));
        assertThat(face.flags()).containsExactly(CellFace.Flag.DISPUTED, CellFace.Flag.NO_SOURCE);
        assertThat(words.aloud(face))
                .isEqualTo(
                        "Boats in River. about 1865. Before the instant: 1, Who, where, when: 2, disputed, no source.");
    }

    @Test
    void aNotKnownIsFlagged() {
        Said unknown = Said.NOTHING
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN))
                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.QUALIFIES, Source.of("The file"))));
        AnnotatedPhotograph state = added(AnnotatedPhotograph.bare("a.jpg"), "1", Kind.MAKING, unknown);
        assertThat(face(Invented.saying("a.jpg", 1, 1, state)).flags()).containsExactly(CellFace.Flag.NOT_KNOWN);
    }

    @Test
    void aPhotographThatIsToBeSeenWithCareIsAPlainBlockOfItsProportion() {
        Told careful = Told.nothing("a.jpg").caveat("1", Kind.CARE, "Look with care.");
        CellFace beforeItLeads = face(Invented.saying("a.jpg", 400, 300, careful.state()));
        assertThat(beforeItLeads.picture()).isEqualTo(new CellFace.Shown(400, 300));
        CellFace leading =
                face(Invented.saying("a.jpg", 400, 300, careful.lead("1").state()));
        assertThat(leading.picture()).isEqualTo(new CellFace.Covered(400, 300));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        CellFace face = face(Invented.unreadable("bad.jpg", "The file ends too early."));
        assertThat(face.picture())
                .isEqualTo(new CellFace.Trouble(Holding.Status.UNREADABLE, "The file ends too early."));
        assertThat(face.title()).isEqualTo("bad.jpg");
        assertThat(face.second()).isEqualTo("unreadable");
        assertThat(face(Invented.locked("x.jpg", "It is not JSON.")).second()).isEqualTo("locked");
    }

    @Test
    void whatIsNotYetReadIsBeingRead() {
        CellFace face = CellFace.of(Invented.found("a.jpg"), Optional.empty(), words);
        assertThat(face.picture()).isEqualTo(new CellFace.Waiting());
        assertThat(face.second()).isEqualTo("reading…");
    }

    private CellFace face(Holding holding) {
        return CellFace.of(holding.found(), Optional.of(holding), words);
    }

    private static AnnotatedPhotograph added(AnnotatedPhotograph state, String id, Kind kind, Said said) {
        return new AddCaveat(id, kind, said, HAND).applyTo(state).state();
    }

    private static Said said(Stance... stances) {
        List<Evidence> evidence = List.of(stances).stream()
                .map(stance -> Evidence.of(stance, Source.of("A book")))
                .toList();
        return Said.NOTHING.with(StatementFields.EVIDENCE, evidence);
    }
}
