package org.caveat.reliability.share;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * What the share of this process does, and what was asked of it. There is one, for a process has one file system: see
 * {@link ShareProvider}.
 */
public final class Share {
    private static final List<String> FOLDERS = new CopyOnWriteArrayList<>();
    private static final List<String> WATCHED = new CopyOnWriteArrayList<>();
    private static final ConcurrentLinkedQueue<String> BY_THE_WINDOW = new ConcurrentLinkedQueue<>();
    private static final AtomicLong CALLS = new AtomicLong();
    private static final AtomicLong HELD = new AtomicLong();
    private static final Object GATE = new Object();
    private static volatile long delay;
    private static volatile boolean isDead;
    private static volatile Consumer<String> visitor = call -> {};

    private Share() {}

    /** What lies in this folder is on the share. */
    public static void is(Path folder) {
        FOLDERS.add(folder.toAbsolutePath().toString());
        watch(folder);
    }

    /** What the window's own thread asks of this folder is counted too. */
    public static void watch(Path folder) {
        WATCHED.add(folder.toAbsolutePath().toString());
    }

    /** Each call takes so long from now on. */
    public static void slow(Duration each) {
        delay = each.toNanos();
    }

    /** Each call is told to this one, on the thread that makes it; what it throws, the call throws. */
    public static void visit(Consumer<String> each) {
        visitor = each;
    }

    /** No call comes back from now on. */
    public static void die() {
        isDead = true;
    }

    /** All calls come back that were held, and the next. */
    public static void live() {
        synchronized (GATE) {
            isDead = false;
            GATE.notifyAll();
        }
    }

    /** How many calls were made of the share so far. */
    public static long calls() {
        return CALLS.get();
    }

    /** How many calls are held by it now. */
    public static long held() {
        return HELD.get();
    }

    /** Each call that the window's own thread made, with who made it. */
    public static List<String> byTheWindow() {
        return new ArrayList<>(BY_THE_WINDOW);
    }

    static void call(String what, Path path) {
        String at = path.toAbsolutePath().toString();
        if (isIn(WATCHED, at) && Thread.currentThread().getName().startsWith("JavaFX Application")) {
            BY_THE_WINDOW.add(what + " " + at + who());
        }
        if (isIn(FOLDERS, at)) {
            CALLS.incrementAndGet();
            visitor.accept(what + " " + at);
            LockSupport.parkNanos(delay);
            hold();
        }
    }

    /** As a hard mount does it: no interruption ends it. */
    private static void hold() {
        boolean interrupted = false;
        synchronized (GATE) {
            HELD.incrementAndGet();
            while (isDead) {
                try {
                    GATE.wait();
                } catch (InterruptedException ignored) {
                    interrupted = true;
                }
            }
            HELD.decrementAndGet();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isIn(List<String> folders, String path) {
        return folders.stream().anyMatch(path::startsWith);
    }

    private static String who() {
        StringBuilder who = new StringBuilder();
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getClassName().startsWith("org.caveat.")
                    && !frame.getClassName().startsWith(Share.class.getPackageName())) {
                who.append("\n    ").append(frame);
            }
        }
        return who.toString();
    }
}
