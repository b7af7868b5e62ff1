package org.caveat.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.model.LogEntry;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.merge.Changes;
import org.caveat.sidecar.merge.OneEntry;

/**
 * An entry of the history that each save writes anew.
 *
 * @param began when its first change was made
 * @param start what its changes are told from
 * @param saves how often it was written
 */
record OpenEntry(String id, Timestamp began, AnnotatedPhotograph start, int saves) {
    private static final PageCodec PAGE = new PageCodec();

    static OpenEntry begin(AnnotatedPhotograph start, Timestamp moment) {
        return new OpenEntry("urn:uuid:" + UUID.randomUUID(), moment, start, 0);
    }

    OpenEntry from(AnnotatedPhotograph moved) {
        return new OpenEntry(id, began, moved, saves);
    }

    OpenEntry onceMore() {
        return new OpenEntry(id, began, start, saves + 1);
    }

    /** The history with this entry as it is now; without it, where nothing is different any more. */
    List<LogEntry> in(List<LogEntry> log, Agent author, AnnotatedPhotograph now) {
        List<LogEntry> entries = new ArrayList<>(log);
        Optional<LogEntry> written =
                log.stream().filter(entry -> entry.id().equals(id)).findFirst();
        int at = written.map(entries::indexOf).orElse(entries.size());
        written.ifPresent(entries::remove);
        List<Change> changes = Changes.between(PAGE.write(start), PAGE.write(now));
        if (!changes.isEmpty()) {
            entries.add(at, new LogEntry(id, Optional.of(began), Optional.of(author), changes, count()));
        }
        return List.copyOf(entries);
    }

    /** Tells an earlier form of the entry from the present one, also where both name the same changes. */
    private Foreign count() {
        return saves < 2 ? Foreign.NONE : Foreign.of(Map.of(OneEntry.SAVES, String.valueOf(saves)));
    }
}
