package org.caveat.ui.inspector.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;

/**
 * How a question of one photograph stands.
 *
 * @param answers its standing caveats, the strongest first, and among equals in the order of the cards
 */
record Standing(Kind kind, List<Caveat> answers) {

    /** Where a question stands, the weakest first. */
    enum State {
        /** Nobody has asked. */
        NOT_ASKED,
        /** Somebody looked, and found no answer. */
        NOT_KNOWN,
        /** Answered, and nothing carries the answer. */
        NO_SOURCE,
        ANSWERED,
        /** Answered, and some source disputes the answer. */
        DISPUTED
    }

    Standing {
        answers = List.copyOf(answers);
    }

    static Standing of(Kind kind, AnnotatedPhotograph state) {
        return new Standing(
                kind,
                state.caveatsInOrder().stream()
                        .filter(caveat -> caveat.stands() && caveat.kind().equals(kind))
                        .sorted(Comparator.<Caveat, State>comparing(Standing::of)
                                .reversed())
                        .toList());
    }

    /** Where one answer leaves its question. */
    static State of(Caveat answer) {
        if (answer.isDisputed()) {
            return State.DISPUTED;
        }
        if (answer.isNotKnown()) {
            return State.NOT_KNOWN;
        }
        return answer.isUnsourced() ? State.NO_SOURCE : State.ANSWERED;
    }

    /** The strongest of its answers' states. */
    State state() {
        return strongest().map(Standing::of).orElse(State.NOT_ASKED);
    }

    Optional<Caveat> strongest() {
        return answers.stream().findFirst();
    }

    /** How many of its answers nothing carries; of what is not known, those that do not tell where one looked. */
    int unsourced() {
        return (int) answers.stream().filter(Caveat::isUnsourced).count();
    }
}
