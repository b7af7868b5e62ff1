package org.caveat.collection.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.collection.Holding;
import org.caveat.collection.batch.FieldChange.Deed;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.MakeLead;
import org.caveat.edit.SetNames;
import org.caveat.edit.Several;
import org.caveat.edit.caption.CaptionField;
import org.caveat.edit.caption.Tongue;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.ui.Invented;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;

/** What an edit of many photographs proposes. All that is said of them here is invented. */
class ProposalsTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final Tongue ENGLISH = Tongue.of("en");
    private static final Evidence LEDGER = Evidence.of(Stance.ASSERTS, Source.of("Ledger 4"));

    private final Map<String, Holding> photographs = new LinkedHashMap<>();

    @Test
    void aNameThatIsThereInAnotherSpellingIsNotAddedAgain() throws Exception {
        say("a.jpg", new SetNames(PhotographFields.PLACE, List.of("Łódź"), Listing.REPLACES));
        say("b.jpg", Several.NOTHING);

        Proposals found = gather(change(CaptionField.PLACE, Deed.APPEND, "lodz", "Vistula"));

        assertThat(found.all()).extracting(Proposal::after).containsExactly("Łódź; Vistula", "lodz; Vistula");
        assertThat(gather(change(CaptionField.PLACE, Deed.APPEND, "LODZ")).unchanged())
                .isEqualTo(1);
    }

    @Test
    void settingSaysWhatItReplaces() throws Exception {
        say("a.jpg", new SetNames(PhotographFields.KEYWORD, List.of("boats"), Listing.REPLACES));
        say("b.jpg", Several.NOTHING);

        Proposals found = gather(change(CaptionField.KEYWORD, Deed.SET, "ships"));

        assertThat(found.all()).extracting(Proposal::isReplacing).containsExactly(true, false);
        assertThat(found.all()).extracting(Proposal::before).containsExactly("boats", "");
    }

    @Test
    void lockedPhotographsAreNamedWithTheirReasonAndStayAsTheyAre() throws Exception {
        say("a.jpg", Several.NOTHING);
        photographs.put("b.jpg", Invented.locked("b.jpg", "It is locked."));

        Proposals found = gather(change(CaptionField.HEADLINE, Deed.SET, "Boats"));

        assertThat(found.closed()).extracting(Holding::file).containsExactly("b.jpg");
        assertThat(found.all()).extracting(one -> one.photograph().file()).containsExactly("a.jpg");
    }

    @Test
    void whatIsLeftOutIsNotDone() throws Exception {
        say("a.jpg", Several.NOTHING);
        say("b.jpg", Several.NOTHING);
        Proposals found = gather(change(CaptionField.HEADLINE, Deed.SET, "Boats"));

        Batch batch = Proposals.batch("step", found.all().subList(1, 2), this::holding, Progress.NONE)
                .orElseThrow();

        assertThat(batch.changes()).extracting(one -> one.before().file()).containsExactly("b.jpg");
    }

    @Test
    void whatIsCancelledProposesNothing() throws Exception {
        say("a.jpg", Several.NOTHING);
        say("b.jpg", Several.NOTHING);
        AtomicInteger seen = new AtomicInteger();
        Progress cancelledAfterOne = new Progress() {
            @Override
            public void at(long done, long total) {
                seen.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return seen.get() > 0;
            }
        };

        assertThat(Proposals.gather(
                        List.copyOf(photographs.keySet()),
                        this::holding,
                        change(CaptionField.HEADLINE, Deed.SET, "Boats"),
                        cancelledAfterOne))
                .isEmpty();
    }

    @Test
    void aCaveatThatIsThereAlreadyIsNotAddedAgain() throws Exception {
        say("a.jpg", caveat("urn:uuid:1", Kind.AFTER, "The bridge fell.", List.of()));
        say("b.jpg", caveat("urn:uuid:2", Kind.BEFORE, "The bridge fell.", List.of()));
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", "The bridge fell.")));

        Proposals found = gather(new NewCaveat(Kind.AFTER, said, HAND));

        assertThat(found.all()).extracting(one -> one.photograph().file()).containsExactly("b.jpg");
        assertThat(after(found.all().get(0)).caveats())
                .extracting(Caveat::kind)
                .containsExactly(Kind.BEFORE, Kind.AFTER);
    }

    @Test
    void aSourceGoesToTheCaveatsMeantAndToNoOther() throws Exception {
        say("a.jpg", caveat("urn:uuid:1", Kind.AFTER, "One.", List.of()));
        say(
                "b.jpg",
                caveat("urn:uuid:2", Kind.BEFORE, "Two.", List.of(Evidence.of(Stance.ASSERTS, Source.of("Other")))));
        say("b.jpg", new MakeLead("urn:uuid:2", true));

        assertThat(filesOf(new NewSource.Unsourced())).containsExactly("a.jpg");
        assertThat(filesOf(new NewSource.Lead())).containsExactly("b.jpg");
        assertThat(filesOf(new NewSource.OfKind(Kind.AFTER))).containsExactly("a.jpg");
    }

    @Test
    void aSourceThatIsThereAlreadyIsNotAddedAgain() throws Exception {
        say("a.jpg", caveat("urn:uuid:1", Kind.AFTER, "One.", List.of(LEDGER)));

        assertThat(filesOf(new NewSource.OfKind(Kind.AFTER))).isEmpty();
    }

    @Test
    void whatASourceWouldSupportIsQuotedInTheMarksOfTheLanguage() throws Exception {
        say("a.jpg", caveat("urn:uuid:1", Kind.AFTER, "One.", List.of()));

        assertThat(gather(new NewSource(new NewSource.Unsourced(), LEDGER, "en", new Messages(Locale.FRENCH), HAND))
                        .all())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.after()).endsWith(" → «\u00A0One.\u00A0»"));
    }

    private List<String> filesOf(NewSource.Which which) throws Refused {
        return gather(new NewSource(which, LEDGER, "en", Messages.english(), HAND)).all().stream()
                .map(one -> one.photograph().file())
                .toList();
    }

    private static AnnotatedPhotograph after(Proposal proposal) {
        return proposal.edit().applyTo(proposal.photograph().state()).state();
    }

    private static FieldChange change(CaptionField field, Deed deed, String... values) {
        return new FieldChange(field, deed, List.of(values), " ", ENGLISH, HAND);
    }

    private static Edit caveat(String id, Kind kind, String text, List<Evidence> evidence) {
        Said said = Said.NOTHING
                .with(StatementFields.BODY, List.of(Body.of("en", text)))
                .with(StatementFields.EVIDENCE, evidence);
        return new AddCaveat(id, kind, said, HAND);
    }

    private Proposals gather(Proposing proposing) throws Refused {
        return Proposals.gather(List.copyOf(photographs.keySet()), this::holding, proposing, Progress.NONE)
                .orElseThrow();
    }

    private Optional<Holding> holding(String file) {
        return Optional.ofNullable(photographs.get(file));
    }

    private void say(String file, Edit edit) {
        AnnotatedPhotograph state = holding(file).map(Holding::state).orElseGet(() -> AnnotatedPhotograph.bare(file));
        photographs.put(file, Invented.saying(file, 40, 30, edit.applyTo(state).state()));
    }
}
