package org.caveat.collection.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.caveat.work.Work;

/**
 * Gathers what changes: of a burst comes one piece of news a pulse. A file that goes on changing, as one that is being
 * copied does, is told once within a second and then again when it is quiet. Safe for several threads.
 */
public final class Gathering {
    /** Between two pieces of news. */
    public static final Duration PULSE = Duration.ofMillis(200);
    /** What nobody touched for so long is quiet. */
    static final Duration QUIET = Duration.ofMillis(250);
    /** So long at most nothing is told of what is not quiet. */
    static final Duration AT_MOST = Duration.ofMillis(900);
    /** So long at most, once it was told. */
    static final Duration AGAIN_AT_MOST = Duration.ofSeconds(15);

    private final Work work;
    private final LongSupplier nanos;
    private final Consumer<Set<Path>> taker;
    private final Map<Path, Restless> waiting = new LinkedHashMap<>();
    private boolean isAsked;
    private boolean isTelling;

    /**
     * What is known of a path that changes.
     *
     * @param since when it began, or was told last; nanoseconds
     * @param last when it changed last; nanoseconds
     */
    private record Restless(long since, long last, boolean wasTold, boolean hasNews) {
        boolean isQuiet(long now) {
            return now - last >= QUIET.toNanos();
        }

        boolean isDue(long now) {
            Duration most = wasTold ? AGAIN_AT_MOST : AT_MOST;
            return hasNews && (isQuiet(now) || now - since >= most.toNanos());
        }
    }

    /** @param taker takes what changed, on a working thread, never twice at once */
    public Gathering(Work work, Consumer<Set<Path>> taker) {
        this(work, System::nanoTime, taker);
    }

    Gathering(Work work, LongSupplier nanos, Consumer<Set<Path>> taker) {
        this.work = work;
        this.nanos = nanos;
        this.taker = taker;
    }

    /** Adds a path at which something changed. */
    public synchronized void add(Path path) {
        long now = nanos.getAsLong();
        Restless before = waiting.getOrDefault(path, new Restless(now, now, false, false));
        waiting.put(path, new Restless(before.since(), now, before.wasTold(), true));
        askAgain();
    }

    private synchronized void askAgain() {
        if (!waiting.isEmpty() && !isAsked && !isTelling) {
            isAsked = true;
            work.later(PULSE, this::begin);
        }
    }

    private void begin() {
        synchronized (this) {
            isAsked = false;
            isTelling = true;
        }
        work.start(Work.Rank.SOON, progress -> tell());
    }

    private boolean tell() {
        try {
            Set<Path> due = takeDue();
            if (!due.isEmpty()) {
                taker.accept(due);
            }
            return true;
        } finally {
            synchronized (this) {
                isTelling = false;
            }
            askAgain();
        }
    }

    private synchronized Set<Path> takeDue() {
        long now = nanos.getAsLong();
        Set<Path> due = new LinkedHashSet<>();
        for (Iterator<Map.Entry<Path, Restless>> all = waiting.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Path, Restless> one = all.next();
            Restless restless = one.getValue();
            if (restless.isDue(now)) {
                due.add(one.getKey());
            }
            if (restless.isQuiet(now)) {
                all.remove();
            } else if (restless.isDue(now)) {
                one.setValue(new Restless(now, restless.last(), true, false));
            }
        }
        return due;
    }
}
