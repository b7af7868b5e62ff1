package org.caveat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.caveat.ui.Toolkit;

/**
 * How long the toolkit's thread is held by this program: its stack is looked at about every millisecond, and the longest
 * time is kept during which a frame of ours was on it without a break.
 */
final class HoldOfThread implements AutoCloseable {
    private static final long BETWEEN = 500_000;

    private final Thread toolkit = Toolkit.on(Thread::currentThread);
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final Thread watcher = new Thread(this::watch, "caveat-bench-watch");
    private volatile long longest;
    private volatile long longestByClock;
    private volatile String where = "";

    HoldOfThread() {
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        long began = 0;
        long worked = 0;
        String last = "";
        while (goesOn.get()) {
            long now = System.nanoTime();
            String ours = ours(toolkit.getStackTrace());
            if (ours.isEmpty()) {
                began = 0;
            } else if (began == 0) {
                began = now;
                worked = clock.getThreadCpuTime(toolkit.getId());
            } else {
                longestByClock = Math.max(longestByClock, now - began);
                long work = clock.getThreadCpuTime(toolkit.getId()) - worked;
                where = work > longest ? last : where;
                longest = Math.max(longest, work);
            }
            last = ours;
            LockSupport.parkNanos(BETWEEN);
        }
    }

    private static String ours(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith("org.caveat.")
                    && !frame.getClassName().startsWith("org.caveat.bench.")
                    && !frame.getClassName().equals("org.caveat.ui.Toolkit")) {
                return frame.toString();
            }
        }
        return "";
    }

    /** Milliseconds by the clock, in which other programs may have had the processor. */
    double longestByClock() {
        return longestByClock / 1e6;
    }

    /** Milliseconds for which the processor worked for the longest hold. */
    double longest() {
        return longest / 1e6;
    }

    /** Forgets what was so far. */
    void reset() {
        longest = 0;
        longestByClock = 0;
        where = "";
    }

    /** What was done then. */
    String where() {
        return where;
    }

    @Override
    public void close() throws InterruptedException {
        goesOn.set(false);
        watcher.join();
    }
}
