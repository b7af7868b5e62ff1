package org.caveat.ui.fx;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.work.Job;

/** How far the reading of the folder is, and whether it still goes on. */
public final class ReadingState {
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private Optional<Job<?>> job = Optional.empty();

    /**
     * What is to be told.
     *
     * @param goesOn photographs are still being found or read
     * @param stopped it was cancelled before the end
     * @param total 0 where it is not yet known
     * @param trouble why the folder cannot be read, in a sentence
     */
    public record Told(boolean goesOn, boolean stopped, int done, int total, Optional<String> trouble) {
        static final Told NOTHING = new Told(false, false, 0, 0, Optional.empty());
    }

    ReadingState(Executor toolkit) {
        this.toolkit = toolkit;
    }

    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Reads no further; what was read stays. */
    public void cancel() {
        job.ifPresent(Job::cancel);
    }

    /** A reading is about to start. */
    void begin() {
        told.set(new Told(true, false, 0, 0, Optional.empty()));
    }

    void follow(Job<?> reading) {
        job = Optional.of(reading);
        reading.result().whenComplete((count, failure) -> toolkit.execute(() -> ended(Optional.ofNullable(failure))));
    }

    void at(int done, int total) {
        toolkit.execute(() -> {
            Told before = told.get();
            told.set(new Told(before.goesOn(), before.stopped(), done, total, before.trouble()));
        });
    }

    private void ended(Optional<Throwable> failure) {
        Told last = told.get();
        Optional<String> trouble = failure.flatMap(Sentences::of);
        boolean stopped = failure.isPresent() && trouble.isEmpty();
        told.set(new Told(false, stopped, last.done(), last.total(), trouble));
    }
}
