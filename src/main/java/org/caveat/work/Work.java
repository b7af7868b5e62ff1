package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Starts jobs. The program runs them behind, on threads of its own; a test runs them at once, see {@link SameThread}. */
public interface Work extends AutoCloseable {

    /** Starts a job, after those of the same rank that were started before it. */
    <T> Job<T> start(Rank rank, Task<T> task);

    /** Runs something small after a while, unless it is cancelled before. */
    Job<?> later(Duration wait, Runnable action);

    /**
     * Runs something that waits for most of its time, for news of a folder perhaps: on a thread of its own, so that it takes
     * no place from others. Whoever starts it ends it. Where there are no threads beside, nobody waits: it is over at once.
     */
    default <T> Job<T> aside(Task<T> task) {
        return start(Rank.IDLE, progress -> {
            throw new CancellationException();
        });
    }

    /** Whether nothing is done or waits but what fills the time. */
    default boolean isAtRest() {
        return true;
    }

    /** Lets nothing new start, and waits for what has started. */
    @Override
    void close();

    /** What comes first. */
    enum Rank {
        /** Somebody is waiting for it in front of the screen. */
        NOW,
        /** It will be wanted soon. */
        SOON,
        /** It fills the time. */
        IDLE
    }
}
