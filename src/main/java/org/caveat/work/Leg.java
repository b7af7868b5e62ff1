package org.caveat.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The part of a {@link Relay} that one thread does: all that is left of a row, or as far as the first thing that is late. */
final class Leg<T, R> implements Runnable {
    private final Relay.Row<T, R> row;
    private final long limit;
    private final Runnable afterwards;
    /** Only the thread of this leg asks for it. */
    private boolean isDoing;

    private Optional<T> inHand = Optional.empty();
    private long since;
    private boolean isOver;
    private volatile boolean isLeft;
    private @Nullable Throwable failure;
    private @Nullable Thread thread;

    /**
     * Starts no thread yet.
     *
     * @param limit how long each thing is waited for
     * @param afterwards is done by the thread as the last thing
     */
    Leg(Relay.Row<T, R> row, Duration limit, Runnable afterwards) {
        this.row = row;
        this.limit = limit.toNanos();
        this.afterwards = afterwards;
    }

    /** A thread of a relay. */
    private static final class Runner extends Thread {
        private final Leg<?, ?> leg;

        Runner(Leg<?, ?> leg, String name) {
            super(null, leg, name, Deadline.STACK_BYTES);
            this.leg = leg;
            setDaemon(true);
        }
    }

    /** Whether the thread that asks is doing a thing of a relay, and so is watched. */
    static boolean isWatchedHere() {
        return Thread.currentThread() instanceof Runner runner && runner.leg.isDoing;
    }

    synchronized void start(String name) {
        Thread runner = new Runner(this, name);
        thread = runner;
        runner.start();
    }

    @Override
    public void run() {
        try {
            Optional<T> next = row.next();
            while (next.isPresent() && isDone(next)) {
                next = isLeft ? Optional.empty() : row.next();
            }
            end(null);
        } catch (Throwable reason) { // it belongs to whoever waits
            end(reason);
        } finally {
            afterwards.run();
        }
    }

    private boolean isDone(Optional<T> next) {
        T thing = next.orElseThrow();
        if (!begin(next)) {
            return false;
        }
        R result;
        isDoing = true;
        try {
            result = row.doing(thing);
        } finally {
            isDoing = false;
        }
        if (!finish()) {
            return false;
        }
        row.done(thing, result);
        return true;
    }

    private synchronized boolean begin(Optional<T> thing) {
        inHand = thing;
        since = System.nanoTime();
        return isStillWanted();
    }

    private synchronized boolean finish() {
        if (!isLeft) {
            inHand = Optional.empty();
        }
        return isStillWanted();
    }

    /** Of one that is still wanted, nobody but what it did itself can have set the mark: the next begins without. */
    private boolean isStillWanted() {
        boolean unused = !isLeft && Thread.interrupted();
        return !isLeft;
    }

    /** Allocates nothing: there may be no memory left. */
    private synchronized void end(@Nullable Throwable reason) {
        failure = reason;
        isOver = true;
        notifyAll();
    }

    /**
     * Waits until all is done, or one thing is late, and leaves the thread behind with that.
     *
     * @return what is late; empty where all is done
     * @throws InterruptedException where the thread that waits was interrupted; then this is left behind too
     */
    synchronized Optional<T> watch() throws InterruptedException {
        try {
            for (long left = left(); !isOver && left > 0; left = left()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } finally {
            if (!isOver) {
                leave();
            }
        }
        rethrow();
        return isOver ? Optional.empty() : inHand;
    }

    private long left() {
        return inHand.isEmpty() ? limit : since + limit - System.nanoTime();
    }

    private void leave() {
        isLeft = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
