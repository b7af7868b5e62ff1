package org.caveat.search;

import java.util.Optional;
import java.util.function.Function;

/** A photograph that may match: what must be asked of it is read only once something asks. */
final class Candidate {
    private final IndexEntry entry;
    private final int number;
    private final Function<String, Optional<Subject>> subjects;
    private Optional<Subject> subject = Optional.empty();
    private boolean isRead;

    /** @param subjects what is known of a photograph now, by its file; nothing of one that is gone */
    Candidate(IndexEntry entry, int number, Function<String, Optional<Subject>> subjects) {
        this.entry = entry;
        this.number = number;
        this.subjects = subjects;
    }

    /** Its number at the time it was asked for. */
    int number() {
        return number;
    }

    Pairs pairs() {
        return entry.pairs();
    }

    boolean matches(Term term) {
        if (!isRead) {
            subject = subjects.apply(entry.file());
            isRead = true;
        }
        return subject.filter(term::matches).isPresent();
    }
}
