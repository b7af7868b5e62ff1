package org.caveat.work;

import java.util.Comparator;
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
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile double share = -1;

    RunningJob(Task<T> task, Work.Rank rank, long number) {
        this.task = task;
        this.rank = rank;
        this.number = number;
    }

    @Override
    @SuppressWarnings("CatchAndPrintStackTrace")
    public void run() {
        if (result.isDone()) {
            return;
        }
        try {
            result.complete(task.run(new Told()));
        } catch (Throwable failure) { // an error belongs to whoever waits for the result, not to the thread
            result.completeExceptionally(failure);
        }
    }

    @Override
    public CompletionStage<T> result() {
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
        try {
            result.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | java.util.concurrent.CancellationException ended) {
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
