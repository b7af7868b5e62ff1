package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time has it, on one thread; nobody need wait for it for ever. */
public final class Turn {
    private final ReentrantLock lock = new ReentrantLock();

    /** Takes it, if nobody has it. */
    public boolean take() {
        return lock.tryLock();
    }

    /** Takes it, waiting for it so long at the most. Who is interrupted does not get it; the mark is set again. */
    public boolean take(Duration most) {
        try {
            return lock.tryLock(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives it back; only who has it. */
    public void giveBack() {
        lock.unlock();
    }
}
