package org.caveat.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does many alike pieces of one long task side by side, and hands on their results in the order in which the pieces were
 * given, on the thread that gives them. Only a few pieces more than there are workers are ever under way, so that what
 * they hold in memory does not grow with their number.
 *
 * <p>Its threads are its own, and end when it is closed: the task that waits for them can itself be a job of {@link Work}.
 */
public final class SideBySide<T> implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ThreadPoolExecutor workers;
    private final Taker<T> taker;
    private final int mostUnderWay;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();

    /**
     * Starts no thread yet.
     *
     * @param workers how many pieces are done at once
     * @param waiting how many more may be given before the first is done
     * @param taker gets each result
     */
    public SideBySide(int workers, int waiting, Taker<T> taker) {
        this.workers = new ThreadPoolExecutor(
                workers, workers, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SideBySide::daemon);
        this.taker = taker;
        mostUnderWay = workers + waiting;
    }

    /** As many workers as the machine has processors. */
    public static <T> SideBySide<T> onEveryProcessor(int waiting, Taker<T> taker) {
        return new SideBySide<>(Runtime.getRuntime().availableProcessors(), waiting, taker);
    }

    /**
     * Gives a piece of work. Waits while enough are under way.
     *
     * @throws IOException what an earlier piece or the taker threw
     * @throws CancellationException where the thread that waits was interrupted; its mark is set again
     */
    public void add(Piece<T> piece) throws IOException {
        while (underWay.size() >= mostUnderWay) {
            takeNext();
        }
        FutureTask<T> task = new FutureTask<>(piece::make);
        underWay.addLast(task);
        workers.execute(task);
    }

    /**
     * Waits until all that was given is done and handed on. More may be given afterwards.
     *
     * @throws IOException what a piece or the taker threw
     * @throws CancellationException as in {@link #add}
     */
    public void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() throws IOException {
        try {
            taker.take(underWay.removeFirst().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            throw asThrown(failed);
        }
    }

    private static IOException asThrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        return cause instanceof IOException known ? known : new IOException(cause);
    }

    /** Gives up what is not done, and waits until no worker is at it any more: none writes a file afterwards. */
    @Override
    public void close() {
        workers.shutdownNow();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                boolean unused = workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable action) {
        Thread thread = new Thread(action, "caveat-side-by-side-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** A piece of the work. */
    @FunctionalInterface
    public interface Piece<T> {
        /**
         * Does it.
         *
         * @throws IOException whatever goes wrong; it reaches those who gave the piece
         */
        T make() throws IOException;
    }

    /** Gets the results. */
    @FunctionalInterface
    public interface Taker<T> {
        /**
         * Gets the next one.
         *
         * @throws IOException where nothing can be done with it; it ends the work
         */
        void take(T result) throws IOException;
    }
}
