package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Discussion;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static final String CAVEAT = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0001";
    private static final String FIRST = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0002";
    private static final String ANSWER = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0003";
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final Hand OTHER = Hand.of("B. Weiss", Instant.parse("2026-11-24T10:00:00Z"));

    private final AnnotatedPhotograph discussed = after(
            after(
                    new AddCaveat(CAVEAT, Kind.AFTER, Said.NOTHING, MARIN)
                            .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                            .state(),
                    new Remark(FIRST, CAVEAT, "en", "Who says so?", MARIN)),
            new Remark(ANSWER, FIRST, "de", "Das Tagebuch.", OTHER));

    private static AnnotatedPhotograph after(AnnotatedPhotograph state, Edit edit) {
        return edit.applyTo(state).state();
    }

    private static List<String> words(AnnotatedPhotograph state) {
        return Discussion.of(state, CAVEAT).stream()
                .flatMap(reply -> reply.texts().stream())
                .map(Text::value)
                .toList();
    }

    @Test
    void aRemarkRepliesToTheCaveatAndIsNoCaveatItself() {
        Statement remark = discussed.statement(FIRST).orElseThrow();
        assertThat(remark.isReply()).isTrue();
        assertThat(Discussion.answered(remark)).contains(CAVEAT);
        assertThat(remark.get(StatementFields.CREATOR)).contains(MARIN.author());
        assertThat(remark.get(StatementFields.CREATED)).contains(MARIN.stamp());
        assertThat(discussed.caveats()).hasSize(1);
    }

    @Test
    void repliesToRepliesStandFlatInTheOrderInWhichTheyWereMade() {
        AnnotatedPhotograph more = after(discussed, new Remark("urn:uuid:4", CAVEAT, "en", "Which page?", MARIN));
        assertThat(words(more)).containsExactly("Who says so?", "Das Tagebuch.", "Which page?");
    }

    @Test
    void repliesThatReplyToEachOtherAreNobodysDiscussion() {
        AnnotatedPhotograph circle = after(
                after(discussed, new Remark("urn:uuid:4", "urn:uuid:5", "en", "A", MARIN)),
                new Remark("urn:uuid:5", "urn:uuid:4", "en", "B", MARIN));
        assertThat(words(circle)).containsExactly("Who says so?", "Das Tagebuch.");
    }

    @Test
    void aRemarkIsSaidAnewInItsPlace() {
        Applied applied = new Remark(FIRST, CAVEAT, "en", "Who says so, and where?", OTHER).applyTo(discussed);
        assertThat(words(applied.state())).containsExactly("Who says so, and where?", "Das Tagebuch.");
        Statement anew = applied.state().statement(FIRST).orElseThrow();
        assertThat(anew.get(StatementFields.CREATOR)).contains(MARIN.author());
        assertThat(anew.get(StatementFields.MODIFIED)).contains(OTHER.stamp());
        assertThat(applied.inverse().applyTo(applied.state()).state()).isEqualTo(discussed);
    }

    @Test
    void ofARemarkInTwoLanguagesOneIsSaidAnewAndTheOtherStays() {
        AnnotatedPhotograph two = after(
                discussed,
                new Put<>(
                        Place.statement(FIRST),
                        StatementFields.BODY,
                        List.of(Body.of("en", "Who?"), Body.of("fr", "Qui ?"))));
        assertThat(words(after(two, new Remark(FIRST, CAVEAT, "en", "Who then?", MARIN))))
                .containsExactly("Who then?", "Qui ?", "Das Tagebuch.");
    }

    @Test
    void takingARemarkAwayTakesNoAnswerWithItAndUndoBringsAllBack() {
        Applied away = new Remark(FIRST, CAVEAT, "en", " ", MARIN).applyTo(discussed);
        assertThat(words(away.state())).containsExactly("Das Tagebuch.");
        assertThat(Discussion.answered(away.state().statement(ANSWER).orElseThrow()))
                .contains(CAVEAT);
        assertThat(away.inverse().applyTo(away.state()).state()).isEqualTo(discussed);
    }

    @Test
    void whatIsNoRemarkIsNeitherTakenAwayNorSaidAnew() {
        assertThat(after(discussed, new Remark(CAVEAT, CAVEAT, "en", "", MARIN)))
                .isEqualTo(discussed);
        assertThat(after(discussed, new Remark(CAVEAT, CAVEAT, "en", "Words.", MARIN)))
                .isEqualTo(discussed);
    }

    @Test
    void blankWordsAreNoRemark() {
        assertThat(after(discussed, new Remark("urn:uuid:4", CAVEAT, "en", "\n", MARIN)))
                .isEqualTo(discussed);
    }

    @Test
    void theDiscussionOfAWithdrawnCaveatStays() {
        AnnotatedPhotograph withdrawn =
                after(discussed, new WithdrawCaveat(CAVEAT, "It was wrong.", Optional.empty(), MARIN));
        assertThat(words(withdrawn)).containsExactly("Who says so?", "Das Tagebuch.");
    }
}
