package org.caveat.edit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.caveat.edit.Applied;
import org.caveat.edit.Hand;
import org.caveat.edit.SomeEdits;
import org.caveat.edit.wording.Reword.Rewording;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Statement;

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

    private static Reword louder(AnnotatedPhotograph state) {
        return new Reword(
                Passages.of(state).stream()
                        .map(passage -> new Rewording(passage, passage.words() + "!"))
                        .toList(),
                HAND);
    }
}
