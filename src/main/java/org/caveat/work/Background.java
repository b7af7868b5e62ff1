package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs jobs behind, on daemon threads: what somebody waits for first, then in the order of asking.
 *
 * <p>One more thread keeps time for what is to come later, and two serve {@link Rank#NOW} alone, so that a long export
 * never makes the window wait.
 */
public final class Background implements Work {
    private static final long PATIENCE_SECONDS = 60;

    private final ThreadPoolExecutor workers;
    private final ThreadPoolExecutor express;
    private final ScheduledThreadPoolExecutor clock;
    private final AtomicLong order = new AtomicLong();
    private final Failures failures;

    /**
     * Starts the threads, as they are needed.
     *
     * @param threads how many jobs may run side by side
     * @param failures hears of what nobody else will hear of
     */
    public Background(int threads, Failures failures) {
        this.failures = failures;
        workers = pool(threads, "work");
        express = pool(2, "express");
        clock = new ScheduledThreadPoolExecutor(1, daemons("clock"));
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.setRemoveOnCancelPolicy(true);
    }

    @Override
    public <T> Job<T> start(Rank rank, Task<T> task) {
        RunningJob<T> job = new RunningJob<>(task, rank, order.getAndIncrement());
        (rank == Rank.NOW ? express : workers).execute(job);
        return job;
    }

    @Override
    public Job<?> later(Duration wait, Runnable action) {
        RunningJob<Boolean> job = new RunningJob<>(
                progress -> {
                    failures.guard(action);
                    return true;
                },
                Rank.NOW,
                order.getAndIncrement());
        Future<?> unused = clock.schedule(() -> express.execute(job), wait.toMillis(), TimeUnit.MILLISECONDS);
        return job;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        workers.shutdown();
        express.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    || !express.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
                express.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadPoolExecutor pool(int threads, String name) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 10, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), daemons(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return action -> {
            Thread thread = new Thread(action, "caveat-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
