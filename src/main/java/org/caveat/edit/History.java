package org.caveat.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done since the collection was opened, across photographs: an immutable pair of stacks.
 *
 * @param done what can be undone, the latest last
 * @param undone what can be redone, the next last
 */
public record History(List<Done> done, List<Done> undone) {
    public static final History EMPTY = new History(List.of(), List.of());
    /** Steps kept; the oldest go first. */
    public static final int LONGEST = 2_000;
    /** A pause longer than this ends a run of typing. */
    public static final Duration PAUSE = Duration.ofSeconds(3);

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /**
     * A step that was done.
     *
     * @param backwards the step that undoes it
     */
    public record Done(Step forwards, Step backwards, Instant moment) {}

    /** Adds what was just done; what could be redone no longer can. */
    public History with(Done latest) {
        List<Done> all = new ArrayList<>(done);
        if (!all.isEmpty() && merges(all.get(all.size() - 1), latest)) {
            all.add(joined(all.remove(all.size() - 1), latest));
        } else {
            all.add(latest);
        }
        return new History(all.subList(Math.max(0, all.size() - LONGEST), all.size()), List.of());
    }

    public Optional<Done> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    public Optional<Done> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
    }

    /** After the latest step was undone. */
    public History afterUndo(Done undid) {
        List<Done> again = new ArrayList<>(undone);
        again.add(undid);
        return new History(done.subList(0, done.size() - 1), again);
    }

    /** After the latest undone step was done again. */
    public History afterRedo(Done redid) {
        List<Done> all = new ArrayList<>(done);
        all.add(redid);
        return new History(all, undone.subList(0, undone.size() - 1));
    }

    private static boolean merges(Done earlier, Done later) {
        return later.forwards().mergesWith().isPresent()
                && later.forwards().mergesWith().equals(earlier.forwards().mergesWith())
                && Duration.between(earlier.moment(), later.moment()).compareTo(PAUSE) <= 0;
    }

    private static Done joined(Done earlier, Done later) {
        return new Done(
                append(earlier.forwards(), later.forwards()),
                append(later.backwards(), earlier.backwards()),
                later.moment());
    }

    private static Step append(Step first, Step second) {
        List<Step.OfPhotograph> edits = new ArrayList<>(first.edits());
        edits.addAll(second.edits());
        List<CollectionEdit> ofCollection = new ArrayList<>(first.ofCollection());
        ofCollection.addAll(second.ofCollection());
        return new Step(first.name(), edits, ofCollection, first.mergesWith());
    }
}
