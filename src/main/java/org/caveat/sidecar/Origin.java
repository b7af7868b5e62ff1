package org.caveat.sidecar;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.LogEntry;

/**
 * Where an author's sittings at a photograph began, in this run of the program.
 *
 * @param basis what the first of them began from
 * @param ids the entries of the history that they wrote
 */
record Origin(Basis basis, Set<String> ids) {
    Origin {
        ids = Set.copyOf(ids);
    }

    Origin with(String id) {
        return new Origin(basis, Stream.concat(ids.stream(), Stream.of(id)).collect(Collectors.toSet()));
    }

    /** The entries that a history has of these sittings. */
    Set<LogEntry> entries(AnnotatedPhotograph state) {
        return state.log().stream().filter(entry -> ids.contains(entry.id())).collect(Collectors.toSet());
    }
}
