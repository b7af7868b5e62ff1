package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** What one author changed of one photograph in one sitting. */
public record LogEntry(
        String id, Optional<Timestamp> created, Optional<Agent> creator, List<Change> changes, Foreign foreign) {
    public LogEntry {
        changes = List.copyOf(changes);
    }
}
