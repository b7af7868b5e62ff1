package org.caveat.work;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets the reading of a folder wait until what is on the screen is shown: on few processors the rest would take its time.
 * It waits no longer than a moment, for what is on the screen may be slow itself. Safe for several threads.
 */
public final class FirstLook {
    /** Longer than a screen of thumbnails takes; who waits so long notices nothing else. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Duration longest;
    private boolean isAsked;
    private boolean isHeld;
    private long until;

    public FirstLook() {
        this(LONGEST);
    }

    /** @param longest how long the rest waits at the most */
    public FirstLook(Duration longest) {
        this.longest = longest;
    }

    /** The screen comes first, once it is known what can be on it. */
    public synchronized void ask() {
        isAsked = true;
    }

    /** It is known now what can be on the screen; that is so once. */
    public synchronized void begin() {
        if (isAsked) {
            isAsked = false;
            isHeld = true;
            until = System.nanoTime() + longest.toNanos();
        }
    }

    /** The screen is shown, or nobody looks any more. */
    public synchronized void end() {
        isAsked = false;
        isHeld = false;
        notifyAll();
    }

    /** Something came onto the screen. */
    public synchronized void hurry() {
        notifyAll();
    }

    /** Waits as long as the screen comes first, and nothing came onto it since. */
    public synchronized void await() {
        long left = until - System.nanoTime();
        if (isHeld && left > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                isHeld = false;
            }
        }
    }

    /** Waits as long as the screen comes first, whatever comes onto it, and whoever waits is wanted. */
    public void pass(BooleanSupplier isUnwanted) {
        while (isHeld() && !isUnwanted.getAsBoolean()) {
            await();
        }
    }

    public synchronized boolean isHeld() {
        isHeld = isHeld && until - System.nanoTime() > 0;
        return isHeld;
    }
}
