package org.caveat.search;

import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.jspecify.annotations.Nullable;

/** A photograph in the index. Its number changes with what is said of it. */
final class IndexEntry {
    static final int NONE = -1;
    private static final Pairs NO_PAIRS = new Pairs(0);

    private final String file;
    private int number = NONE;
    private volatile Pairs pairs = NO_PAIRS;
    private @Nullable AnnotatedPhotograph state;
    private @Nullable Found found;

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
        return state == holding.state() && found == holding.found();
    }

    void take(Holding holding, int newNumber, Pairs newPairs) {
        state = holding.state();
        found = holding.found();
        number = newNumber;
        pairs = newPairs;
    }
}
