package org.caveat.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Threads of one kind, as many as may run side by side. Where a job takes very long while others wait (a share that no
 * longer answers holds whoever asks it), its thread is left to it, and another one serves those who wait.
 */
final class Pool {
    /** More than these are never left to jobs that take long: each costs a stack. */
    private static final int MOST_LEFT = 32;

    private static final int IDLE_SECONDS = 10;
    private static final long LOOK_MILLIS = 50;

    private final int size;
    private final Duration late;
    private final ScheduledExecutorService clock;
    private final Timed threads;
    private final AtomicBoolean isWatched = new AtomicBoolean();

    /**
     * Starts no thread yet.
     *
     * @param size how many threads
     * @param late who takes longer no longer counts among them
     * @param clock looks after those who wait
     */
    Pool(int size, ThreadFactory makers, Duration late, ScheduledExecutorService clock) {
        this.size = size;
        this.late = late;
        this.clock = clock;
        this.threads = new Timed(size, makers);
    }

    /** Runs a job as soon as its turn has come. */
    void execute(RunningJob<?> job) {
        threads.execute(job);
        watch();
    }

    private void watch() {
        if (!threads.getQueue().isEmpty() && isWatched.compareAndSet(false, true)) {
            try {
                var unused = clock.schedule(this::look, late.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closing) {
                isWatched.set(false); // nobody waits any more but who closes, and not for long
            }
        }
    }

    private void look() {
        isWatched.set(false);
        int wanted = size + Math.min(MOST_LEFT, threads.late(late));
        if (wanted >= threads.getCorePoolSize()) {
            threads.setMaximumPoolSize(wanted);
            threads.setCorePoolSize(wanted);
        } else {
            threads.setCorePoolSize(wanted);
            threads.setMaximumPoolSize(wanted);
        }
        watch();
    }

    /** Lets nothing new start. */
    void shut() {
        threads.shutdown();
    }

    /**
     * Waits for what has started; not for those who are late already, once others had as long.
     *
     * @param begun when it was shut, as {@link System#nanoTime} gives it
     * @param most how long after that, at the most
     * @throws InterruptedException where the thread that waits was interrupted
     */
    void await(long begun, Duration most) throws InterruptedException {
        boolean isOver = false;
        while (!isOver && !threads.awaitTermination(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            boolean onlyLate = waited.compareTo(late) > 0 && threads.isEveryoneLate(late);
            isOver = onlyLate || waited.compareTo(most) > 0;
        }
        threads.shutdownNow();
    }

    /** Knows since when each of its threads is at its job. */
    private static final class Timed extends ThreadPoolExecutor {
        private final Map<Thread, Long> since = new ConcurrentHashMap<>();

        Timed(int size, ThreadFactory makers) {
            super(size, size, IDLE_SECONDS, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), makers);
            allowCoreThreadTimeOut(true);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable job) {
            since.put(thread, System.nanoTime());
        }

        @Override
        protected void afterExecute(Runnable job, @Nullable Throwable failure) {
            since.remove(Thread.currentThread());
        }

        int late(Duration late) {
            long now = System.nanoTime();
            return (int) since.values().stream()
                    .filter(begun -> now - begun > late.toNanos())
                    .count();
        }

        boolean isEveryoneLate(Duration late) {
            return getQueue().isEmpty() && late(late) == since.size();
        }
    }
}
