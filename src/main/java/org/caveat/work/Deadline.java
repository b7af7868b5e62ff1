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
 * Gives foreign code a certain time and no longer. Half of the wall that every foreign parser stands behind: whatever is
 * thrown on the other side, an {@link OutOfMemoryError} or a {@link StackOverflowError} too, arrives here as a value.
 *
 * <p>The code runs on daemon threads with a deep stack, which are used again. What overstays is interrupted and left to
 * itself, since Java has no way to end it; it keeps its place among those that may run, so that such code never piles up.
 */
public final class Deadline {
    private static final long STACK_BYTES = 8L << 20;
    private static final long IDLE_SECONDS = 5;
    private static final int USUALLY_AT_ONCE = 16;

    private final Duration patience;
    private final Semaphore places;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons());

    public Deadline(Duration patience) {
        this(patience, USUALLY_AT_ONCE);
    }

    /**
     * Starts no thread yet.
     *
     * @param patience how long a call is waited for, and as long for its place before
     * @param atMost how many calls may run at one time, those that overstay among them
     */
    public Deadline(Duration patience, int atMost) {
        this.patience = patience;
        places = new Semaphore(atMost);
    }

    /**
     * Runs foreign code on a thread of its own and waits for it.
     *
     * @throws ExecutionException whose cause is whatever the code threw
     * @throws TimeoutException where the time was not enough, or no place was free in that time
     * @throws CancellationException where the waiting thread was interrupted; its mark is kept
     */
    public <T> T call(Callable<T> foreign) throws ExecutionException, TimeoutException {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException("no place is free");
            }
            return await(started(foreign));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    }

    private <T> FutureTask<T> started(Callable<T> foreign) {
        FutureTask<T> task = new FutureTask<>(foreign);
        boolean started = false;
        try {
            threads.execute(() -> {
                try {
                    task.run();
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
        return task;
    }

    private <T> T await(FutureTask<T> task) throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(null, task, "caveat-behind-the-wall", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }
}
