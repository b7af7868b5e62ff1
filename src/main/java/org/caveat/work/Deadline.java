package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what may hang, and waits for it only so long.
 *
 * <p>Each task runs on a daemon thread with a deep stack. One that is late is interrupted and left behind: its thread
 * ends with it, and until then counts among those that may run, so that late tasks can never pile up.
 *
 * <p>Where the caller itself is watched by a {@link Relay} just now, the task runs right there, and that one's limit holds.
 */
public final class Deadline {
    /** Deep enough for what is nested as far as readers allow. */
    static final long STACK_BYTES = 8L << 20;

    private static final long IDLE_SECONDS = 5;

    private final Duration limit;
    private final Semaphore places;
    private final ThreadPoolExecutor threads;

    /**
     * Starts no thread yet.
     *
     * @param name of the threads, for those who look at a running program
     * @param limit how long a task is waited for, once and for all
     * @param atMost how many tasks may run at one time, the late ones among them; more wait for their place
     */
    public Deadline(String name, Duration limit, int atMost) {
        this.limit = limit;
        places = new Semaphore(atMost);
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons(name));
    }

    /**
     * Runs a task and gives its result.
     *
     * @throws TimeoutException where it is not done in time, or no place for it was free in that time
     * @throws ExecutionException with whatever the task threw, {@link OutOfMemoryError} and {@link StackOverflowError}
     *     included
     * @throws CancellationException where the thread that waits was interrupted; its mark is set again
     */
    public <T> T run(Callable<T> task) throws TimeoutException, ExecutionException {
        if (Leg.isWatchedHere()) {
            return here(task);
        }
        try {
            if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            return await(started(task));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static <T> T here(Callable<T> task) throws ExecutionException {
        try {
            return task.call();
        } catch (Throwable failure) { // as one that was handed over ends
            throw new ExecutionException(failure);
        }
    }

    private <T> FutureTask<T> started(Callable<T> task) {
        FutureTask<T> result = new FutureTask<>(task);
        boolean started = false;
        try {
            threads.execute(() -> {
                try {
                    result.run();
                } finally {
                    places.release();
                }
            });
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
        return result;
    }

    private <T> T await(FutureTask<T> result) throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            result.cancel(true);
        }
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }
}
