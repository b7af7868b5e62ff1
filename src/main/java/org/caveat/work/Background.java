package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs jobs behind, on daemon threads: what somebody waits for first, then in the order of asking.
 *
 * <p>One more thread keeps time for what is to come later, and two serve {@link Rank#NOW} alone, so that a long export
 * never makes the window wait. A job that a dead share holds takes no place for longer than some seconds.
 */
public final class Background implements Work {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A job that takes longer leaves its place to the next. */
    private static final Duration LATE = Duration.ofSeconds(5);
    /** So long whoever starts a job has to ask for its result, else nobody will. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Pool workers;
    private final Pool express;
    private final ScheduledThreadPoolExecutor clock;
    private final AtomicLong order = new AtomicLong();
    private final AtomicInteger inHand = new AtomicInteger();
    private final ThreadFactory asides = daemons("aside");
    private final Failures failures;
    private final RunningJob.Unheard unheard = new Told();

    /**
     * Starts the threads, as they are needed.
     *
     * @param threads how many jobs may run side by side
     * @param failures hears of what nobody else will hear of, and of whatever no task foresees
     */
    public Background(int threads, Failures failures) {
        this(threads, failures, LATE);
    }

    Background(int threads, Failures failures, Duration late) {
        this.failures = failures;
        clock = new ScheduledThreadPoolExecutor(1, daemons("clock"));
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.setRemoveOnCancelPolicy(true);
        workers = new Pool(threads, daemons("work"), late, clock);
        express = new Pool(2, daemons("express"), late, clock);
    }

    @Override
    public <T> Job<T> start(Rank rank, Task<T> task) {
        RunningJob<T> job = new RunningJob<>(task, rank, order.getAndIncrement(), unheard);
        if (rank != Rank.IDLE) {
            inHand.incrementAndGet();
            job.afterwards(inHand::decrementAndGet);
        }
        (rank == Rank.NOW ? express : workers).execute(job);
        return job;
    }

    @Override
    public <T> Job<T> aside(Task<T> task) {
        RunningJob<T> job = new RunningJob<>(task, Rank.IDLE, order.getAndIncrement(), unheard);
        asides.newThread(job).start();
        return job;
    }

    @Override
    public boolean isAtRest() {
        return inHand.get() == 0;
    }

    @Override
    public Job<?> later(Duration wait, Runnable action) {
        RunningJob<Boolean> job = new RunningJob<>(
                progress -> {
                    failures.guard(action);
                    return true;
                },
                Rank.NOW,
                order.getAndIncrement(),
                unheard);
        ring(wait, job);
        return job;
    }

    /** Once all is being closed, nothing comes of it any more; whoever asks goes on with what was begun. */
    private void ring(Duration wait, RunningJob<?> job) {
        try {
            Future<?> unused = clock.schedule(() -> begin(job), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            job.cancel();
        }
    }

    /** Where no thread can be made for it now, for want of memory, it is not forgotten. */
    private void begin(RunningJob<?> job) {
        try {
            express.execute(job);
        } catch (OutOfMemoryError noThread) {
            failures.tell(noThread);
            ring(GRACE, job);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        long begun = System.nanoTime();
        workers.shut();
        express.shut();
        try {
            workers.await(begun, PATIENCE);
            express.await(begun, PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells what is unforeseen at once, and the rest where nobody asks for the result. */
    private final class Told implements RunningJob.Unheard {
        @Override
        public void unforeseen(Throwable failure) {
            failures.tell(failure);
        }

        @Override
        public void failed(RunningJob<?> job, Throwable failure) {
            try {
                Future<?> unused = clock.schedule(
                        () -> {
                            if (!job.isAwaited()) {
                                failures.tell(failure);
                            }
                        },
                        GRACE.toMillis(),
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closing) {
                if (!job.isAwaited()) {
                    failures.tell(failure);
                }
            }
        }
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
