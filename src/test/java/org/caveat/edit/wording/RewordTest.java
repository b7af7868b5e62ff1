package org.caveat.edit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Applied;
import org.caveat.edit.Hand;
import org.caveat.edit.SomeEdits;
import org.caveat.edit.wording.Reword.Rewording;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.junit.jupiter.api.Test;

/** What holds of wording passages anew, whatever is said of a photograph. */
@Domain(SomeEdits.class)
@Domain(DomainContext.Global.class)
class RewordTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));

    @Property
    void undoingLeadsBackToTheLetter(@ForAll AnnotatedPhotograph before) {
        Applied done = louder(before).applyTo(before);

        Statistics.label("changes").collect(!done.state().equals(before));
        Statistics.label("changes").coverage(often -> often.check(true).percentage(share -> share > 50));
        assertThat(done.inverse().applyTo(done.state()).state()).isEqualTo(before);
    }

    @Property
    void everyPassageIsReachedAndNoneTwice(@ForAll AnnotatedPhotograph before) {
        AnnotatedPhotograph after = louder(before).applyTo(before).state();

        assertThat(Passages.of(after))
                .extracting(Passage::words)
                .hasSameElementsAs(Passages.of(before).stream()
                        .map(passage -> passage.words() + "!")
                        .toList());
    }

    @Property
    void whatIsNotUnderstoodIsKept(@ForAll AnnotatedPhotograph before) {
        AnnotatedPhotograph after = louder(before).applyTo(before).state();

        assertThat(after.page()).isEqualTo(before.page());
        assertThat(after.photograph().said().foreign())
                .isEqualTo(before.photograph().said().foreign());
        assertThat(after.items()).hasSameSizeAs(before.items());
        for (Statement statement : after.statements()) {
            assertThat(statement.said().foreign())
                    .isEqualTo(before.statement(statement.id())
                            .orElseThrow()
                            .said()
                            .foreign());
        }
    }

    @Property
    void whatReadsOtherwiseByNowStays(@ForAll AnnotatedPhotograph one, @ForAll AnnotatedPhotograph other) {
        AnnotatedPhotograph after = louder(one).applyTo(other).state();

        List<Passage> known = Passages.of(one);
        assertThat(Passages.of(after))
                .containsAll(Passages.of(other).stream()
                        .filter(passage -> !known.contains(passage))
                        .toList());
    }

    @Test
    void whereASourceCanBeLookedUpIsKeptAndItsWorkAsLongAsTheWordsAreTheWorks() {
        Source source = new Source(
                "Invented, A. 1946.",
                Optional.of("https://example.org/1"),
                Optional.of("p. 7"),
                Optional.of("b.jpg"),
                Optional.of("invented1946"));
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");
        AnnotatedPhotograph before = new AddCaveat(
                        "urn:uuid:1",
                        Kind.AFTER,
                        Said.NOTHING
                                .with(StatementFields.BODY, List.of(Body.of("en", "Invented claim")))
                                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, source))),
                        HAND)
                .applyTo(bare)
                .state();
        assertThat(source(only(before, Part.CAVEAT).applyTo(before).state())).isEqualTo(source);
        assertThat(source(only(before, Part.CITATION).applyTo(before).state()))
                .isEqualTo(new Source(
                        "Invented, A. 1946.!",
                        source.identifier(),
                        source.locator(),
                        source.photograph(),
                        Optional.empty()));
    }

    private static Source source(AnnotatedPhotograph state) {
        return state.caveats().get(0).evidence().get(0).source();
    }

    private static Reword only(AnnotatedPhotograph state, Part part) {
        Reword all = louder(state);
        return new Reword(
                all.rewordings().stream()
                        .filter(rewording -> rewording.before().part() == part)
                        .toList(),
                HAND);
    }

    private static Reword louder(AnnotatedPhotograph state) {
        return new Reword(
                Passages.of(state).stream()
                        .map(passage -> new Rewording(passage, passage.words() + "!"))
                        .toList(),
                HAND);
    }
}
