package org.caveat.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.History;
import org.caveat.edit.Step;
import org.caveat.work.Job;

/** Undoes and redoes: at once, but steps of many photographs, and those that move sidecars, behind: they take a while. */
final class Undoing {
    /** So many are done within the time of one frame. */
    private static final int AT_ONCE = 200;

    private final OpenCollection collection;
    private Optional<Job<?>> behind = Optional.empty();

    Undoing(OpenCollection collection) {
        this.collection = collection;
    }

    /**
     * The step that is undone; none while a large one still is, for it is not known yet what comes after it.
     *
     * @param front told the photograph it was about, where that is one
     */
    Optional<Step> undo(Consumer<String> front) {
        return show(go(collection.history().undoable(), collection::undo), front);
    }

    Optional<Step> redo(Consumer<String> front) {
        return show(go(collection.history().redoable(), collection::redo), front);
    }

    private static Optional<Step> show(Optional<Step> step, Consumer<String> front) {
        step.filter(done -> done.edits().size() == 1)
                .map(done -> done.edits().get(0).photograph())
                .ifPresent(front);
        return step;
    }

    private Optional<Step> go(Optional<History.Done> next, Supplier<Optional<Step>> way) {
        if (behind.filter(job -> !job.isDone()).isPresent()) {
            return Optional.empty();
        }
        Optional<Step> step = next.map(History.Done::forwards);
        if (step.filter(many -> many.edits().size() > AT_ONCE || !many.relinks().isEmpty())
                .isEmpty()) {
            return way.get();
        }
        behind = Optional.of(collection.behind(() -> {
            Optional<Step> unused = way.get();
        }));
        return step;
    }
}
