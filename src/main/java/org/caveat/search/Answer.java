package org.caveat.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caveat.collection.Found;

/** What an index answers: the photographs that match, one after the other, each asked only once it is come to. */
public final class Answer {
    private final Sieve sieve;
    private final IndexEntry[] entries;
    private final int[] numbers;
    private final List<Found> order;
    private final Function<String, Optional<Subject>> subjects;

    Answer(
            Sieve sieve,
            IndexEntry[] entries,
            int[] numbers,
            List<Found> order,
            Function<String, Optional<Subject>> subjects) {
        this.sieve = sieve;
        this.entries = entries;
        this.numbers = numbers;
        this.order = order;
        this.subjects = subjects;
    }

    /** Whether the index knows all: no photograph needs to be asked. */
    public boolean isSure() {
        return sieve.isSure();
    }

    /**
     * Goes over those that match, in their order.
     *
     * @param taker takes one, and says whether it wants more
     * @param isOver asked at every photograph that may match; ends it
     */
    public void each(Predicate<Found> taker, BooleanSupplier isOver) {
        for (int at = 0; at < numbers.length; at++) {
            int number = numbers[at];
            if (number == IndexEntry.NONE || !sieve.may().get(number)) {
                continue;
            }
            if (isOver.getAsBoolean()) {
                return;
            }
            if (sieve.holds(new Candidate(entries[at], number, subjects)) && !taker.test(order.get(at))) {
                return;
            }
        }
    }
}
