package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives foreign code a certain time and no longer. Half of the wall that every foreign parser stands behind: whatever is
 * thrown on the other side, an {@link OutOfMemoryError} or a {@link StackOverflowError} too, arrives here as a value.
 *
 * <p>What overstays is interrupted and left to itself on a daemon thread: Java has no way to end it.
 */
public final class Deadline {
    private static final long STACK_BYTES = 1 << 20;

    private final Duration patience;

    public Deadline(Duration patience) {
        this.patience = patience;
    }

    /**
     * Runs foreign code on a thread of its own and waits for it.
     *
     * @throws ExecutionException whose cause is whatever the code threw
     * @throws TimeoutException where the time was not enough
     * @throws CancellationException where the waiting thread was interrupted; its mark is kept
     */
    public <T> T call(Callable<T> foreign) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(foreign);
        Thread thread = new Thread(null, task, "caveat-behind-the-wall", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        } finally {
            task.cancel(true);
        }
    }
}
