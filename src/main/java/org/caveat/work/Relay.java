package org.caveat.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Does many things that may hang, one after the other, and waits for each only so long. What {@link Deadline} does for one
 * thing at the price of handing it over, this does for many at the price of one.
 *
 * <p>They are done on a daemon thread with a deep stack, while the caller watches how long the thing in hand takes. Where
 * one is late, its thread is interrupted and left behind with it, and another goes on with the rest. A {@link Deadline} that
 * is met while a thing is done hands nothing over: somebody watches already.
 */
public final class Relay {
    private final String name;
    private final Duration limit;
    private final Semaphore places;

    /**
     * Starts no thread yet.
     *
     * @param name of the threads, for those who look at a running program
     * @param limit how long each thing is waited for, once and for all
     * @param atMost how many threads there may be at one time, those left behind among them; more wait for their place
     */
    public Relay(String name, Duration limit, int atMost) {
        this.name = name;
        this.limit = limit;
        places = new Semaphore(atMost);
    }

    /**
     * Does a row of things. No two of the calls to the row are ever made at the same time, but for the doing of a thing
     * that is late. Where no thread has a place in the time that a thing is waited for, the next one counts as late.
     *
     * <p>Whatever the row throws ends it and is thrown here, {@link OutOfMemoryError} and {@link StackOverflowError}
     * included; but what comes of a thing that was late is thrown away.
     *
     * @throws CancellationException where the thread that waits was interrupted; its mark is set again
     */
    public <T, R> void run(Row<T, R> row) {
        try {
            Optional<T> late = untilOneIsLate(row);
            while (late.isPresent()) {
                row.late(late.get());
                late = untilOneIsLate(row);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private <T, R> Optional<T> untilOneIsLate(Row<T, R> row) throws InterruptedException {
        if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return row.next();
        }
        Leg<T, R> leg = new Leg<>(row, limit, places::release);
        boolean started = false;
        try {
            leg.start(name);
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
        return leg.watch();
    }

    /**
     * Things to be done one after the other.
     *
     * @param <T> the things
     * @param <R> what comes of each
     */
    public interface Row<T, R> {
        /** The next thing; empty where none is left. It may take its time: nobody watches that. */
        Optional<T> next();

        /** Does a thing, which may hang. */
        R doing(T thing);

        /** Takes what came of a thing that was done in time, on the thread that did it. Nobody watches that. */
        void done(T thing, R result);

        /** Takes a thing that was not done in time, on the thread that waits. It is never done as well. */
        void late(T thing);
    }
}
