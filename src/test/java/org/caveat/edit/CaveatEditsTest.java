package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.junit.jupiter.api.Test;

class CaveatEditsTest {
    private static final String ONE = "urn:uuid:1";
    private static final String TWO = "urn:uuid:2";
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-20T09:15:00.75Z"));
    private static final Hand LATER = Hand.of("B. Lund", Instant.parse("2026-11-21T10:00:00Z"));
    private static final AnnotatedPhotograph WITH_ONE =
            after(AnnotatedPhotograph.bare("a b.jpg"), adding(ONE, Said.NOTHING));

    @Test
    void anAddedCaveatSaysWhoMadeItWhenAndOfWhat() {
        Statement statement = caveat(WITH_ONE, ONE).statement();

        assertThat(statement.get(StatementFields.KIND)).isEqualTo("after");
        assertThat(statement.get(StatementFields.MOTIVATION)).isEqualTo("commenting");
        assertThat(statement.get(StatementFields.CREATOR).orElseThrow().name()).isEqualTo("A. Marin");
        assertThat(statement.get(StatementFields.CREATED).orElseThrow().text()).isEqualTo("2026-11-20T09:15:00Z");
        assertThat(statement.get(StatementFields.TARGET)).contains(Target.whole("a%20b.jpg"));
    }

    @Test
    void aNewLeadCaveatTakesTheLead() {
        AnnotatedPhotograph led = after(WITH_ONE, new MakeLead(ONE, true));

        AnnotatedPhotograph after = after(led, adding(TWO, Said.NOTHING.with(StatementFields.LEAD, true)));

        assertThat(after.leadCaveat()).map(Caveat::id).contains(TWO);
        assertThat(caveat(after, ONE).isLead()).isFalse();
        assertThat(after(after, new MakeLead(TWO, false)).leadCaveat()).isEmpty();
    }

    @Test
    void aRevisionIsDatedOnlyIfItChangesSomething() {
        AnnotatedPhotograph after = after(WITH_ONE, certainty(Certainty.PROBABLE, HAND));

        assertThat(caveat(after, ONE).statement().get(StatementFields.MODIFIED)).contains(HAND.stamp());
        assertThat(after(after, certainty(Certainty.PROBABLE, LATER))).isEqualTo(after);
        assertThat(caveat(after(after, certainty(Certainty.DOUBTFUL, LATER)), ONE)
                        .statement()
                        .get(StatementFields.MODIFIED))
                .contains(LATER.stamp());
    }

    @Test
    void aRevisedTextKeepsTheOtherLanguagesAndWhatIsNotUnderstood() {
        Foreign theirs = Foreign.of(Map.of("x:by", "\"hand\""));
        List<Body> bodies = List.of(
                new Body(new Text("en", "They were sent home.", theirs), Optional.empty(), Optional.empty()),
                Body.of("de", "Sie wurden heimgeschickt."));
        AnnotatedPhotograph before = after(WITH_ONE, new ReviseStatement<>(ONE, StatementFields.BODY, bodies, HAND));

        AnnotatedPhotograph after = after(before, new ReviseText(ONE, "en", "They were not sent home.", LATER));

        assertThat(caveat(after, ONE).texts())
                .containsExactly(
                        new Text("en", "They were not sent home.", theirs), Text.of("de", "Sie wurden heimgeschickt."));
        assertThat(caveat(after(after, new ReviseText(ONE, "de", "", LATER)), ONE)
                        .texts())
                .hasSize(1);
        assertThat(caveat(after(after, new ReviseShort(ONE, "en", "Not home", LATER)), ONE)
                        .shortTexts())
                .containsExactly(Text.of("en", "Not home"));
    }

    @Test
    void evidenceIsAddedAfterWhatIsThere() {
        AnnotatedPhotograph after = after(after(WITH_ONE, citing(Stance.ASSERTS)), citing(Stance.DISPUTES));

        assertThat(caveat(after, ONE).evidence())
                .extracting(Evidence::stance)
                .containsExactly(Stance.ASSERTS, Stance.DISPUTES);
        assertThat(caveat(after, ONE).isDisputed()).isTrue();
        assertThat(caveat(after, ONE).isUnsourced()).isFalse();
    }

    @Test
    void aWithdrawnCaveatIsKeptAndNoLongerLeads() {
        AnnotatedPhotograph before = after(WITH_ONE, new MakeLead(ONE, true));

        AnnotatedPhotograph after = after(before, new WithdrawCaveat(ONE, "A misreading.", Optional.of(TWO), LATER));

        Caveat caveat = caveat(after, ONE);
        assertThat(caveat.stands()).isFalse();
        assertThat(caveat.statement().get(StatementFields.REASON)).contains("A misreading.");
        assertThat(caveat.statement().get(StatementFields.REPLACED_BY)).contains(TWO);
        assertThat(caveat.statement().get(StatementFields.LEAD)).isFalse();
    }

    @Test
    void aCaveatThatStandsAgainNoLongerSaysWhyItWasWithdrawn() {
        AnnotatedPhotograph before = after(WITH_ONE, new WithdrawCaveat(ONE, "A misreading.", Optional.of(TWO), HAND));

        Caveat caveat = caveat(after(before, new ReviseStatus(ONE, Status.REVIEWED, LATER)), ONE);

        assertThat(caveat.status()).isEqualTo(Status.REVIEWED);
        assertThat(caveat.statement().get(StatementFields.REASON)).isEmpty();
        assertThat(caveat.statement().get(StatementFields.REPLACED_BY)).isEmpty();
    }

    @Test
    void aRegionTakesAMarkBeyondTheFrameAwayAndTheOtherWayRound() {
        Region face = new Region.Rectangle(10, 20, 30, 40);
        AnnotatedPhotograph marked =
                after(WITH_ONE, new ReviseTarget.ToBeyond(ONE, Optional.of(Beyond.of("left")), HAND));

        AnnotatedPhotograph drawn = after(marked, new ReviseTarget.ToRegion(ONE, Optional.of(face), HAND));
        assertThat(caveat(drawn, ONE).region()).contains(face);
        assertThat(caveat(drawn, ONE).beyond()).isEmpty();

        AnnotatedPhotograph again = after(drawn, new ReviseTarget.ToBeyond(ONE, Optional.of(Beyond.of("top")), HAND));
        assertThat(caveat(again, ONE).region()).isEmpty();
        assertThat(caveat(again, ONE).beyond()).contains(Beyond.of("top"));
    }

    @Test
    void aPageAndARegionStandSideBySide() {
        Region face = new Region.Rectangle(10, 20, 30, 40);
        AnnotatedPhotograph after = after(
                after(WITH_ONE, new ReviseTarget.ToPage(ONE, Optional.of(2), HAND)),
                new ReviseTarget.ToRegion(ONE, Optional.of(face), HAND));

        assertThat(caveat(after, ONE).page()).contains(2);
        assertThat(caveat(after, ONE).region()).contains(face);
    }

    @Test
    void anEditOfACaveatThatIsGoneDoesNothing() {
        List<Edit> edits = List.of(
                certainty(Certainty.PROBABLE, LATER),
                citing(Stance.ASSERTS),
                new ReviseText(ONE, "en", "x", LATER),
                new ReviseShort(ONE, "en", "x", LATER),
                new ReviseStatus(ONE, Status.REVIEWED, LATER),
                new ReviseTarget.ToPage(ONE, Optional.of(2), LATER),
                new WithdrawCaveat(ONE, "x", Optional.empty(), LATER));
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");

        assertThat(edits).allSatisfy(edit -> assertThat(after(bare, edit)).isEqualTo(bare));
    }

    private static AddCaveat adding(String id, Said said) {
        return new AddCaveat(id, Kind.AFTER, said, HAND);
    }

    private static Edit certainty(Certainty certainty, Hand by) {
        return new ReviseStatement<>(ONE, StatementFields.CERTAINTY, Optional.of(certainty), by);
    }

    private static Edit citing(Stance stance) {
        return new CiteEvidence(ONE, Evidence.of(stance, Source.of("Example Archive")), LATER);
    }

    private static Caveat caveat(AnnotatedPhotograph state, String id) {
        return state.caveat(id).orElseThrow();
    }

    private static AnnotatedPhotograph after(AnnotatedPhotograph state, Edit edit) {
        return edit.applyTo(state).state();
    }
}
