package org.caveat.sidecar;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.LogEntry;
import org.caveat.model.Timestamp;

/**
 * One author at one photograph, until it is left: one entry of the history, which each save writes anew.
 *
 * <p>The entry says what is different from when the sitting began. What others write meanwhile is theirs: the beginning
 * moves along with it. Where they change what was changed here, what was saved keeps its entry and another begins, so that
 * the history has every value that was replaced. Safe for several threads.
 */
public final class Sitting {
    private final Agent author;
    private Origin origin;
    private OpenEntry entry;

    private Sitting(Agent author, OpenEntry entry, Origin before) {
        this.author = author;
        this.entry = entry;
        this.origin = before.with(entry.id());
    }

    /** An author begins to work on a photograph, of which so much is said. */
    public static Sitting begin(Agent author, AnnotatedPhotograph start, Instant moment) {
        return begin(author, new Basis(Optional.empty(), start), moment);
    }

    /** As {@link #begin(Agent, AnnotatedPhotograph, Instant)}, with the letter of what the sitting began from. */
    public static Sitting begin(Agent author, Basis basis, Instant moment) {
        OpenEntry first = OpenEntry.begin(basis.state(), Timestamp.of(moment));
        return new Sitting(author, first, new Origin(basis, Set.of()));
    }

    /** The photograph was left, and the same author comes back to it. What was said before is still known as theirs. */
    public synchronized Sitting again(AnnotatedPhotograph from, Instant moment) {
        return new Sitting(author, OpenEntry.begin(from, Timestamp.of(moment)), origin);
    }

    public Agent author() {
        return author;
    }

    /** What the first of the author's sittings at the photograph began from. */
    public synchronized Basis origin() {
        return origin.basis();
    }

    /**
     * Whether somebody put an earlier version back: what the history says of our sittings is not what it said when we saved
     * last. No program that keeps the format changes another's entry.
     *
     * @param saved what we saved last
     */
    synchronized boolean isPutBack(AnnotatedPhotograph saved, AnnotatedPhotograph standing) {
        return !origin.entries(saved).equals(origin.entries(standing));
    }

    /** The entries of the author's sittings at the photograph, as a history has them. */
    synchronized Set<LogEntry> entriesIn(AnnotatedPhotograph state) {
        return origin.entries(state);
    }

    /** The entry as it stands: what it tells its changes from, others' words since included. */
    synchronized OpenEntry entry() {
        return entry;
    }

    /** A save was made; the next one goes on with this entry. */
    synchronized void goesOn(OpenEntry with) {
        entry = with;
        origin = origin.with(with.id());
    }
}
