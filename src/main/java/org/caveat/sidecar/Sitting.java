package org.caveat.sidecar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/**
 * One author at one photograph, until it is left: one entry of the history, which each save writes anew.
 *
 * <p>The entry says what is different from when the sitting began. What others write meanwhile is theirs: the beginning
 * moves along with it. Safe for several threads.
 */
public final class Sitting {
    private static final PageCodec PAGE = new PageCodec();

    private final String id;
    private final Agent author;
    private final Timestamp began;
    private AnnotatedPhotograph start;

    private Sitting(Agent author, AnnotatedPhotograph start, Timestamp began) {
        this.id = "urn:uuid:" + UUID.randomUUID();
        this.author = author;
        this.start = start;
        this.began = began;
    }

    /** An author begins to work on a photograph, of which so much is said. */
    public static Sitting begin(Agent author, AnnotatedPhotograph start, Instant moment) {
        return new Sitting(author, start, Timestamp.of(moment));
    }

    public Agent author() {
        return author;
    }

    /** What was said when the sitting began, and what others have said since. */
    synchronized AnnotatedPhotograph start() {
        return start;
    }

    /** Others wrote something, or the program did. */
    synchronized void startsFrom(AnnotatedPhotograph moved) {
        start = moved;
    }

    /** The history with the entry of this sitting as it is now; without one, where nothing is different any more. */
    List<LogEntry> history(List<LogEntry> log, AnnotatedPhotograph from, AnnotatedPhotograph now) {
        List<LogEntry> entries = new ArrayList<>(log);
        Optional<LogEntry> written =
                log.stream().filter(entry -> entry.id().equals(id)).findFirst();
        int at = written.map(entries::indexOf).orElse(entries.size());
        written.ifPresent(entries::remove);
        List<Change> changes = Changes.between(PAGE.write(from), PAGE.write(now));
        if (!changes.isEmpty()) {
            entries.add(at, new LogEntry(id, Optional.of(began), Optional.of(author), changes, Foreign.NONE));
        }
        return List.copyOf(entries);
    }
}
