package org.caveat.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Runs every job at once, on the thread that starts it; what is to come later waits until {@link #runDelayed} is called.
 * For tests and for the command line, where nobody waits in front of a window.
 */
public final class SameThread implements Work {
    private final List<Delayed> delayed = new ArrayList<>();

    @Override
    public <T> Job<T> start(Rank rank, Task<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            result.complete(task.run(Progress.NONE));
        } catch (Exception failure) {
            result.completeExceptionally(failure);
        }
        return new Ended<>(result);
    }

    @Override
    public Job<?> later(Duration wait, Runnable action) {
        Delayed waiting = new Delayed(action, new CompletableFuture<>());
        synchronized (delayed) {
            delayed.add(waiting);
        }
        return new Ended<>(waiting.result());
    }

    /** Runs what was to come later, as if the time had passed. */
    public void runDelayed() {
        List<Delayed> due;
        synchronized (delayed) {
            due = List.copyOf(delayed);
            delayed.clear();
        }
        for (Delayed waiting : due) {
            if (!waiting.result().isDone()) {
                waiting.action().run();
                waiting.result().complete(true);
            }
        }
    }

    @Override
    public void close() {
        runDelayed();
    }

    private record Delayed(Runnable action, CompletableFuture<Boolean> result) {}

    private record Ended<T>(CompletableFuture<T> future) implements Job<T> {
        @Override
        public CompletionStage<T> result() {
            return future;
        }

        @Override
        public void cancel() {
            future.cancel(false);
        }

        @Override
        public boolean isDone() {
            return future.isDone();
        }

        @Override
        public boolean await(long milliseconds) {
            return future.isDone();
        }

        @Override
        public double progress() {
            return future.isDone() ? 1 : -1;
        }
    }
}
