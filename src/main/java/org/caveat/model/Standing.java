package org.caveat.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a question of one photograph stands.
 *
 * @param answers its standing caveats, the strongest first, and among equals in the order of the cards
 */
public record Standing(Kind kind, List<Caveat> answers) {

    /** Where a question stands, the weakest first. */
    public enum State {
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

    public Standing {
        answers = List.copyOf(answers);
    }

    /** How one question stands. */
    public static Standing of(Kind kind, AnnotatedPhotograph state) {
        return of(kind, state.caveatsInOrder());
    }

    /** How each of the nine questions stands, in their order. */
    public static List<Standing> ofTheNine(AnnotatedPhotograph state) {
        List<Caveat> caveats = state.caveatsInOrder();
        return Kind.KNOWN.stream().map(kind -> of(kind, caveats)).toList();
    }

    private static Standing of(Kind kind, List<Caveat> caveats) {
        return new Standing(
                kind,
                caveats.stream()
                        .filter(caveat -> caveat.stands() && caveat.kind().equals(kind))
                        .sorted(Comparator.<Caveat, State>comparing(Standing::of)
                                .reversed())
                        .toList());
    }

    /** Where one answer leaves its question. */
    public static State of(Caveat answer) {
        if (answer.isDisputed()) {
            return State.DISPUTED;
        }
        if (answer.isNotKnown()) {
            return State.NOT_KNOWN;
        }
        return answer.isUnsourced() ? State.NO_SOURCE : State.ANSWERED;
    }

    /** The strongest of its answers' states. */
    public State state() {
        return strongest().map(Standing::of).orElse(State.NOT_ASKED);
    }

    public Optional<Caveat> strongest() {
        return answers.stream().findFirst();
    }

    /** How many of its answers nothing carries; of what is not known, those that do not tell where one looked. */
    public int unsourced() {
        return (int) answers.stream().filter(Caveat::isUnsourced).count();
    }
}
