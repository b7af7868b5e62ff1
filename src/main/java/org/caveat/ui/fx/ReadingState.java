package org.caveat.ui.fx;

import java.util.List;
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
     * @param trouble why the folder, or something in it, cannot be read, in sentences
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

    /** @param reading its value is what could not be read, each in a sentence */
    void follow(Job<List<String>> reading) {
        job = Optional.of(reading);
        reading.result()
                .whenComplete((unread, failure) -> toolkit.execute(
                        () -> ended(unread == null ? List.of() : unread, Optional.ofNullable(failure))));
    }

    /** Several threads read, and tell of it each in its own time: what comes too late to be true changes nothing. */
    void at(int done, int total) {
        toolkit.execute(() -> {
            Told before = told.get();
            if (done > before.done() || total != before.total()) {
                told.set(new Told(before.goesOn(), before.stopped(), done, total, before.trouble()));
            }
        });
    }

    private void ended(List<String> unread, Optional<Throwable> failure) {
        Told last = told.get();
        Optional<String> whole = failure.flatMap(Sentences::of);
        boolean stopped = failure.isPresent() && whole.isEmpty();
        Optional<String> trouble = whole.or(() -> unread.stream().reduce((all, next) -> all + " " + next));
        told.set(new Told(false, stopped, last.done(), last.total(), trouble));
    }
}
