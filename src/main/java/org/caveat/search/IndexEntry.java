package org.caveat.search;

import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;

/** A photograph in the index. Its number changes with what is said of it. */
final class IndexEntry {
    static final int NONE = -1;
    private static final Pairs NO_PAIRS = new Pairs(0);

    private final String file;
    private int number = NONE;
    private volatile Pairs pairs = NO_PAIRS;
    private Optional<AnnotatedPhotograph> state = Optional.empty();
    private Optional<Found> found = Optional.empty();

    IndexEntry(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Read and written under the index's lock alone. */
    int number() {
        return number;
    }

    void number(int newNumber) {
        number = newNumber;
    }

    Pairs pairs() {
        return pairs;
    }

    /** Whether this is what the index has of it: the same objects, for comparing all that is said would cost too much. */
    @SuppressWarnings("ReferenceEquality") // see there
    boolean isOf(Holding holding) {
        return state.filter(before -> before == holding.state()).isPresent()
                && found.filter(before -> before == holding.found()).isPresent();
    }

    void take(Holding holding, int newNumber, Pairs newPairs) {
        state = Optional.of(holding.state());
        found = Optional.of(holding.found());
        number = newNumber;
        pairs = newPairs;
    }
}
