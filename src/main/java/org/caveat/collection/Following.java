package org.caveat.collection;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.LogEntry;
import org.caveat.sidecar.StandsNow;

/** What came to stand where something was changed: what the next change there found, else what stands there now. */
public final class Following {
    private Following() {}

    /** The JSON text of it; empty where nothing came to stand there. */
    public static Optional<String> text(AnnotatedPhotograph state, LogEntry entry, Change change) {
        List<LogEntry> log = state.log();
        List<LogEntry> later = log.subList(log.indexOf(entry) + 1, log.size());
        Optional<Change> next = later.stream()
                .flatMap(each -> each.changes().stream())
                .filter(each -> isOfSamePlace(each, change))
                .findFirst();
        return next.isPresent() ? next.get().before() : StandsNow.text(state, change);
    }

    private static boolean isOfSamePlace(Change one, Change other) {
        return one.in().equals(other.in()) && one.field().equals(other.field());
    }
}
