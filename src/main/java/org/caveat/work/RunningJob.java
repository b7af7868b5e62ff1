package org.caveat.work;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One job among those that wait or run: the lower its rank and the earlier it was asked for, the sooner it runs. */
final class RunningJob<T> implements Job<T>, Runnable, Comparable<RunningJob<?>> {
    private static final Comparator<RunningJob<?>> SOONER =
            Comparator.comparing((RunningJob<?> job) -> job.rank).thenComparing(job -> job.number);

    private final Task<T> task;
    private final Work.Rank rank;
    private final long number;
    private final Unheard unheard;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile double share = -1;
    private volatile boolean isAwaited;

    /** @param unheard hears of failures of which perhaps nobody else does */
    RunningJob(Task<T> task, Work.Rank rank, long number, Unheard unheard) {
        this.task = task;
        this.rank = rank;
        this.number = number;
        this.unheard = unheard;
    }

    /** Hears of failures. */
    interface Unheard {
        /** One that no task foresees: it is told, whether somebody waits for the result or not. */
        void unforeseen(Throwable failure);

        /** One that whoever waits for the result will tell, if somebody does. */
        void failed(RunningJob<?> job, Throwable failure);
    }

    @Override
    public void run() {
        if (result.isDone()) {
            return;
        }
        try {
            result.complete(task.run(new Told()));
        } catch (Throwable failure) { // an error belongs to whoever waits for the result, not to the thread
            failed(failure);
        }
    }

    private void failed(Throwable failure) {
        boolean isCancelled = result.isCancelled() || failure instanceof CancellationException;
        boolean isUnforeseen = failure instanceof Error
                || (failure instanceof RuntimeException && !(failure instanceof UncheckedIOException));
        try {
            if (failure instanceof Error || (isUnforeseen && !isCancelled)) {
                unheard.unforeseen(failure);
            }
        } finally {
            result.completeExceptionally(failure);
        }
        if (!isUnforeseen && !isCancelled) {
            unheard.failed(this, failure);
        }
    }

    /** Does something once it has ended in whatever way; whoever asks for that waits for no result. */
    void afterwards(Runnable action) {
        var unused = result.whenComplete((value, failure) -> action.run());
    }

    /** Whether somebody asked for what it comes to, and so hears of its failure. */
    boolean isAwaited() {
        return isAwaited;
    }

    @Override
    public CompletionStage<T> result() {
        isAwaited = true;
        return result;
    }

    @Override
    public void cancel() {
        result.cancel(false);
    }

    @Override
    public boolean isDone() {
        return result.isDone();
    }

    @Override
    public boolean await(long milliseconds) {
        isAwaited = true;
        try {
            result.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | CancellationException ended) {
            return result.isDone();
        }
        return result.isDone();
    }

    @Override
    public double progress() {
        return result.isDone() ? 1 : share;
    }

    @Override
    public int compareTo(RunningJob<?> other) {
        return SOONER.compare(this, other);
    }

    /** What the task is told, and tells. */
    private final class Told implements Progress {
        @Override
        public void at(long done, long total) {
            share = total <= 0 ? -1 : (double) done / total;
        }

        @Override
        public boolean isCancelled() {
            return result.isCancelled();
        }
    }
}
