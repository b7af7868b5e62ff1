package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.id;
import static org.caveat.export.Given.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.export.LeftOut.Why;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Conflict;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.ForeignItem;
import org.caveat.model.Kind;
import org.caveat.model.LogEntry;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.junit.jupiter.api.Test;

class PublicPartTest {
    private static final Foreign NOTE = Foreign.of(Map.of("note", "\"the donor’s address\""));

    private final Statement standing = caveat(1, Kind.MAKING, "It was posed.");
    private final Statement hidden = caveat(2, Kind.CARE, "Told in confidence.").with(StatementFields.PRIVATE, true);
    private final Statement withdrawn =
            caveat(3, Kind.IDENTITY, "It is Anna.").with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN));
    private final Statement draft =
            caveat(4, Kind.AFTER, "The house was sold.").with(StatementFields.STATUS, Optional.empty());
    private final Statement reply = reply(5, standing, "Was it?");
    private final Statement replyToHidden = reply(6, hidden, "Who told you?");

    @Test
    void whatIsPrivateWithdrawnOrDiscussionIsLeftOutAndNamed() {
        PublicPart part = part(ExportOptions.PLAIN, standing, hidden, withdrawn, draft, reply);

        assertThat(part.state().items()).containsExactly(standing, draft);
        assertThat(part.leftOut()).extracting(LeftOut::why).containsExactly(Why.PRIVATE, Why.WITHDRAWN, Why.DISCUSSION);
        assertThat(part.leftOut()).noneMatch(LeftOut::isFailure);
    }

    @Test
    void eachIsCarriedWhenAskedFor() {
        assertThat(part(ExportOptions.PLAIN.carrying(Extra.PRIVATE), hidden)
                        .state()
                        .items())
                .containsExactly(hidden);
        assertThat(part(ExportOptions.PLAIN.carrying(Extra.WITHDRAWN), withdrawn)
                        .state()
                        .items())
                .containsExactly(withdrawn);
        assertThat(part(ExportOptions.PLAIN.carrying(Extra.DISCUSSION), standing, reply)
                        .state()
                        .items())
                .containsExactly(standing, reply);
    }

    @Test
    void theDiscussionOfWhatIsPrivateIsNotPublishedEvenWhereDiscussionIs() {
        PublicPart part = part(ExportOptions.PLAIN.carrying(Extra.DISCUSSION), hidden, replyToHidden);

        assertThat(part.state().items()).isEmpty();
    }

    @Test
    void aPrivateCaveatWithTheIdOfAPublicOneStaysPrivate() {
        Statement twin = new Statement(standing.id(), hidden.said());

        assertThat(part(ExportOptions.PLAIN, standing, twin).state().items()).containsExactly(standing);
    }

    @Test
    void draftsAreLeftOutWhereOnlyReviewedOnesAreWanted() {
        ExportOptions reviewed = new ExportOptions(
                true, java.util.Set.of(), Optional.empty(), false, false, Layout.PLAIN, Optional.empty());

        PublicPart part = part(reviewed, caption(7, "A house."), standing, draft);

        assertThat(part.state().caveats()).hasSize(1);
        assertThat(part.state().caption()).as("a caption has no status").isPresent();
        assertThat(part.leftOut()).extracting(LeftOut::why).containsExactly(Why.DRAFT);
    }

    @Test
    void membersThatNobodyUnderstandsAreLeftOutAtEveryLevelAndCounted() {
        Evidence evidence =
                new Evidence(Stance.ASSERTS, Source.of("A book."), Optional.empty(), List.of(), Optional.empty(), NOTE);
        Statement caveat = standing.with(StatementFields.EVIDENCE, List.of(evidence));
        Statement noted = new Statement(caveat.id(), caveat.said().with(NOTE));
        AnnotatedPhotograph state = Given.bare("a.jpg").withItems(List.of(noted, new ForeignItem("{\"a\": 1}")));

        PublicPart part = PublicPart.of("a.jpg", state, ExportOptions.PLAIN);

        assertThat(part.unknown()).isEqualTo(3);
        assertThat(part.state().toString()).doesNotContain("donor");
        assertThat(part.state().caveats().get(0).evidence())
                .containsExactly(Evidence.of(Stance.ASSERTS, Source.of("A book.")));
    }

    @Test
    void labelsOfCommunitiesStayExactlyAsTheyWereGiven() {
        CommunityLabel label =
                new CommunityLabel("urn:tk", Optional.of("A community"), Optional.empty(), "TK Seasonal", NOTE);
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        AnnotatedPhotograph state = bare.with(bare.photograph().with(PhotographFields.LABEL, List.of(label)));

        PublicPart part = PublicPart.of("a.jpg", state, ExportOptions.PLAIN);

        assertThat(part.state().photograph().get(PhotographFields.LABEL)).containsExactly(label);
    }

    @Test
    void ofTwoValuesInConflictTheOneThatStandsIsPublishedAndTheConflictIsTold() {
        Conflict other = new Conflict(
                "caveat:certainty", Optional.of("\"certain\""), Optional.empty(), Optional.empty(), Foreign.NONE);

        PublicPart part = part(ExportOptions.PLAIN, standing.with(StatementFields.CONFLICT, List.of(other)));

        assertThat(part.undecided()).isPresent();
        assertThat(part.state().items()).containsExactly(standing);
        assertThat(part.state().hasConflict()).isFalse();
    }

    @Test
    void aConflictOfWhatIsKeptBackIsNotToldAndOneOfThePageIsNotPublished() {
        Conflict other = new Conflict("id", Optional.of("\"1\""), Optional.empty(), Optional.empty(), Foreign.NONE);
        assertThat(part(ExportOptions.PLAIN, hidden.with(StatementFields.CONFLICT, List.of(other)))
                        .undecided())
                .isEmpty();
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        PublicPart part = PublicPart.of(
                "a.jpg", bare.with(bare.page().with(PageFields.CONFLICT, List.of(other))), ExportOptions.PLAIN);
        assertThat(part.undecided()).isPresent();
        assertThat(part.state().hasConflict()).isFalse();
    }

    @Test
    void historyIsPublishedOnlyWhenAskedForAndOnlyOfWhatIsPublic() {
        LogEntry entry = new LogEntry(
                id(90),
                Optional.empty(),
                Optional.empty(),
                List.of(changeIn(Change.PHOTO), changeIn(standing.id()), changeIn(hidden.id())),
                Foreign.NONE);
        AnnotatedPhotograph state =
                Given.bare("a.jpg").withItems(List.of(standing, hidden)).withLog(List.of(entry));

        PublicPart plain = PublicPart.of("a.jpg", state, ExportOptions.PLAIN);
        PublicPart told = PublicPart.of("a.jpg", state, ExportOptions.PLAIN.carrying(Extra.HISTORY));

        assertThat(plain.state().log()).isEmpty();
        assertThat(told.state().log().get(0).changes())
                .extracting(Change::in)
                .containsExactly(Change.PHOTO, standing.id());
    }

    private static Change changeIn(String place) {
        return new Change(place, "caveat:certainty", Optional.empty(), Foreign.NONE);
    }

    private static PublicPart part(ExportOptions options, Statement... statements) {
        return PublicPart.of("a.jpg", Given.bare("a.jpg").withItems(List.of(statements)), options);
    }
}
