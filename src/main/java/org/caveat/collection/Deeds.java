package org.caveat.collection;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.caveat.edit.History;
import org.caveat.edit.Step;

/** What is done, undone and redone: one step after the other, each whole, from whatever thread. */
final class Deeds {
    private final Function<Step, Optional<Step>> carryOut;
    private final Clock clock;
    private final CollectionListener listener;
    private final ReentrantLock doing = new ReentrantLock();
    private volatile History history = History.EMPTY;

    /** @param carryOut does a step, and gives back the step that undoes it; nothing where nothing changed */
    Deeds(Function<Step, Optional<Step>> carryOut, Clock clock, CollectionListener listener) {
        this.carryOut = carryOut;
        this.clock = clock;
        this.listener = listener;
    }

    History history() {
        return history;
    }

    /** Gives back whether anything changed. */
    boolean apply(Step step) {
        return alone(() -> {
            Optional<Step> back = carryOut.apply(step);
            back.ifPresent(undoing -> remember(past -> past.with(new History.Done(step, undoing, clock.instant()))));
            return back.isPresent();
        });
    }

    Optional<Step> undo() {
        return alone(() -> {
            Optional<History.Done> latest = history.undoable();
            latest.ifPresent(done -> {
                Step again = carryOut.apply(done.backwards()).orElse(done.forwards());
                remember(past -> past.afterUndo(new History.Done(again, done.backwards(), done.moment())));
            });
            return latest.map(History.Done::forwards);
        });
    }

    Optional<Step> redo() {
        return alone(() -> {
            Optional<History.Done> next = history.redoable();
            next.ifPresent(done -> {
                Step back = carryOut.apply(done.forwards()).orElse(done.backwards());
                remember(past -> past.afterRedo(new History.Done(done.forwards(), back, done.moment())));
            });
            return next.map(History.Done::forwards);
        });
    }

    /** Waits until nothing is being done. */
    void await() {
        alone(() -> true);
    }

    private <T> T alone(Supplier<T> deed) {
        doing.lock();
        try {
            return deed.get();
        } finally {
            doing.unlock();
        }
    }

    private void remember(UnaryOperator<History> next) {
        History now = next.apply(history);
        history = now;
        listener.history(now);
    }
}
