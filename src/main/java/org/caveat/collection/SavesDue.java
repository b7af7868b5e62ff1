package org.caveat.collection;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.caveat.work.Work;

/**
 * Which photographs are to be saved, and when: one timer for all that wait equally long, and of those that are due the one
 * edited last comes first, so that who types never waits behind ten thousand photographs of a batch.
 */
final class SavesDue {
    /** So many are saved in one go; then whoever else waits for a thread has a turn. */
    private static final int IN_ONE_GO = 8;

    private static final int SIDE_BY_SIDE = 2;

    private final Work work;
    private final Consumer<String> save;
    private final Map<Duration, Set<String>> waiting = new HashMap<>();
    private final Deque<String> due = new ArrayDeque<>();
    private int goes;

    /** @param save saves one photograph; of one that is saved already it knows so itself */
    SavesDue(Work work, Consumer<String> save) {
        this.work = work;
        this.save = save;
    }

    /** Has a photograph saved after a while at the latest. */
    synchronized void within(Duration time, String file) {
        Set<String> together = waiting.computeIfAbsent(time, wait -> new LinkedHashSet<>());
        if (together.isEmpty()) {
            work.later(time, () -> ring(time));
        }
        together.add(file);
    }

    private void ring(Duration time) {
        synchronized (this) {
            Optional.ofNullable(waiting.remove(time)).ifPresent(files -> files.forEach(due::addFirst));
            if (due.size() > IN_ONE_GO) {
                goOn();
            }
        }
        go();
    }

    private void go() {
        synchronized (this) {
            if (goes == SIDE_BY_SIDE) {
                return;
            }
            goes++;
        }
        try {
            Optional<String> next = next();
            for (int saved = 1; next.isPresent(); saved++) {
                save.accept(next.get());
                next = saved < IN_ONE_GO ? next() : Optional.empty();
            }
        } finally {
            rest();
        }
    }

    private synchronized Optional<String> next() {
        return Optional.ofNullable(due.pollFirst());
    }

    private synchronized void rest() {
        goes--;
        if (!due.isEmpty()) {
            goOn();
        }
    }

    private void goOn() {
        work.later(Duration.ZERO, this::go);
    }
}
