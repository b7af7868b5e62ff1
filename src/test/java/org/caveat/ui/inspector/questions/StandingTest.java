package org.caveat.ui.inspector.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.inspector.caveats.CardWords;
import org.junit.jupiter.api.Test;

/** How a question stands, derived from its caveats alone. */
class StandingTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final Messages MESSAGES = Messages.english();

    private final QuestionWords words =
            new QuestionWords(new CardWords(MESSAGES, new Words(MESSAGES), List.of(), "en"));
    private AnnotatedPhotograph state = AnnotatedPhotograph.bare("a.jpg");

    private void answered(String id, Optional<Certainty> sure, Stance... stances) {
        List<Evidence> evidence = List.of(stances).stream()
                .map(stance -> Evidence.of(stance, Source.of("A book.")))
                .toList();
        Said said = Said.NOTHING.with(StatementFields.CERTAINTY, sure).with(StatementFields.EVIDENCE, evidence);
        state = new AddCaveat(id, Kind.AFTER, said, MARIN).applyTo(state).state();
    }

    private Standing after() {
        return Standing.of(Kind.AFTER, state);
    }

    @Test
    void aQuestionWithoutACaveatIsNotAsked() {
        answered("1", Optional.empty(), Stance.ASSERTS);
        assertThat(Standing.of(Kind.BEFORE, state).state()).isEqualTo(State.NOT_ASKED);
        assertThat(words.state(Standing.of(Kind.BEFORE, state))).isEqualTo("not asked");
    }

    @Test
    void anAnswerThatASourceCarriesIsAnswered() {
        answered("1", Optional.of(Certainty.PROBABLE), Stance.CORROBORATES);
        assertThat(after().state()).isEqualTo(State.ANSWERED);
        assertThat(words.state(after())).isEqualTo("probable · 1 source");
    }

    @Test
    void anAnswerThatNothingCarriesIsWithoutASource() {
        answered("1", Optional.of(Certainty.CERTAIN));
        assertThat(after().state()).isEqualTo(State.NO_SOURCE);
        assertThat(words.state(after())).isEqualTo("no source · certain");
    }

    @Test
    void anAnswerThatASourceDisputesIsDisputedWhateverElseIsCited() {
        answered("1", Optional.of(Certainty.DOUBTFUL), Stance.ASSERTS, Stance.DISPUTES);
        assertThat(after().state()).isEqualTo(State.DISPUTED);
        assertThat(words.state(after())).isEqualTo("disputed · 2 sources");
    }

    @Test
    void whatSomebodyLookedForInVainIsNotKnownAndTellsWhereOneLooked() {
        answered("1", Optional.of(Certainty.UNKNOWN), Stance.ASSERTS, Stance.ASSERTS);
        assertThat(after().state()).isEqualTo(State.NOT_KNOWN);
        assertThat(words.state(after())).isEqualTo("not known · looked in 2 places");
    }

    @Test
    void ofSeveralAnswersTheStrongestIsShownAndAllAreCounted() {
        answered("1", Optional.of(Certainty.UNKNOWN), Stance.ASSERTS);
        answered("2", Optional.empty());
        answered("3", Optional.of(Certainty.POSSIBLE), Stance.ASSERTS);
        assertThat(after().state()).isEqualTo(State.ANSWERED);
        assertThat(after().answers()).extracting(Caveat::id).containsExactly("3", "2", "1");
        assertThat(words.state(after())).isEqualTo("possible · 3 answers · 1 without a source");
        answered("4", Optional.empty(), Stance.DISPUTES);
        assertThat(after().strongest()).map(Caveat::id).contains("4");
    }

    @Test
    void aWithdrawnCaveatAnswersNothing() {
        answered("1", Optional.empty(), Stance.ASSERTS);
        state = new WithdrawCaveat("1", "It was wrong.", Optional.empty(), MARIN)
                .applyTo(state)
                .state();
        assertThat(after().state()).isEqualTo(State.NOT_ASKED);
    }

    @Test
    void theTallyCountsHowManyStandHow() {
        answered("1", Optional.of(Certainty.UNKNOWN), Stance.ASSERTS);
        List<Standing> nine =
                Kind.KNOWN.stream().map(kind -> Standing.of(kind, state)).toList();
        assertThat(words.tally(nine)).containsExactly("1 not known", "8 not asked");
    }
}
