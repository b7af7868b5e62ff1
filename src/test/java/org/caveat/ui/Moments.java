package org.caveat.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caveat.work.Job;
import org.caveat.work.Task;
import org.caveat.work.Work;

/** Work that knows whether something small is still to be done in a moment: what is typed and not said yet, for one. */
final class Moments implements Work {
    private static final Duration MOMENT = Duration.ofMillis(150);

    private final Work work;
    private final Set<Job<?>> waiting = ConcurrentHashMap.newKeySet();
    private final Standstill standstill = new Standstill();

    Moments(Work work) {
        this.work = work;
    }

    Standstill standstill() {
        return standstill;
    }

    boolean areOver() {
        waiting.removeIf(Job::isDone);
        return waiting.isEmpty();
    }

    @Override
    public <T> Job<T> start(Rank rank, Task<T> task) {
        return work.start(rank, standstill.over(task));
    }

    @Override
    public Job<?> later(Duration wait, Runnable action) {
        Job<?> job = work.later(standstill.patience(wait), action);
        if (wait.compareTo(MOMENT) <= 0) {
            waiting.add(job);
        }
        return job;
    }

    @Override
    public <T> Job<T> aside(Task<T> task) {
        return work.aside(task);
    }

    @Override
    public boolean isAtRest() {
        return work.isAtRest();
    }

    @Override
    public void close() {
        standstill.end();
        work.close();
    }
}
