package org.caveat.collection.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.collection.Holding;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.work.Progress;

/**
 * What one edit of many photographs would do. Nothing is done before the whole of it is known, so a batch that is
 * cancelled while it is prepared has changed nothing; and it is done and undone as one step.
 *
 * @param step all edits that change something, in the order of the photographs
 * @param changes what each of them changes
 * @param closed photographs that cannot be edited, as they are; each says why
 * @param unread photographs that were not read yet, or are gone
 */
public record Batch(Step step, List<Change> changes, List<Holding> closed, List<String> unread) {
    public Batch {
        changes = List.copyOf(changes);
        closed = List.copyOf(closed);
        unread = List.copyOf(unread);
    }

    /**
     * One photograph that would be changed.
     *
     * @param after what would be said of it
     */
    public record Change(Holding before, AnnotatedPhotograph after) {}

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Finds out what an edit of many photographs would do. Empty where it was cancelled.
     *
     * @param name the key of the words for the step
     * @param files the photographs, in their order
     * @param holding what is known of a photograph
     * @param progress counts photographs
     */
    public static Optional<Batch> prepare(
            String name,
            List<String> files,
            Function<String, Optional<Holding>> holding,
            Wanted wanted,
            Progress progress) {
        Preparation preparation = new Preparation(wanted);
        for (int at = 0; at < files.size(); at++) {
            if (progress.isCancelled()) {
                return Optional.empty();
            }
            String file = files.get(at);
            holding.apply(file).ifPresentOrElse(preparation::add, () -> preparation.unread.add(file));
            progress.at(at + 1L, files.size());
        }
        return Optional.of(preparation.batch(name));
    }

    /** A batch in the making. */
    private static final class Preparation {
        private final Wanted wanted;
        private final List<Step.OfPhotograph> edits = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Holding> closed = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private int place;

        Preparation(Wanted wanted) {
            this.wanted = wanted;
        }

        void add(Holding photograph) {
            place++;
            if (photograph.closed().isPresent()) {
                closed.add(photograph);
                return;
            }
            Step.OfPhotograph edit = new Step.OfPhotograph(photograph.file(), wanted.of(photograph, place));
            AnnotatedPhotograph after = edit.edit().applyTo(photograph.state()).state();
            if (!after.equals(photograph.state())) {
                edits.add(edit);
                changes.add(new Change(photograph, after));
            }
        }

        Batch batch(String name) {
            return new Batch(new Step(name, edits, Optional.empty()), changes, closed, unread);
        }
    }
}
