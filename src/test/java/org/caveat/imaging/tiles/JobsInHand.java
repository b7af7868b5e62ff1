package org.caveat.imaging.tiles;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.caveat.work.Job;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;

/** Jobs that run when the test says so, in the order in which they were begun. */
final class JobsInHand implements Work {
    private final SameThread runner = new SameThread();
    private final Deque<Task<?>> jobs = new ArrayDeque<>();

    int count() {
        return jobs.size();
    }

    JobsInHand runOne() {
        runner.start(Rank.SOON, jobs.removeFirst())
                .result()
                .toCompletableFuture()
                .join();
        return this;
    }

    JobsInHand runAll() {
        while (!jobs.isEmpty()) {
            runOne();
        }
        return this;
    }

    @Override
    public <T> Job<T> start(Rank rank, Task<T> task) {
        jobs.addLast(task);
        return new SameThread().start(rank, progress -> {
            throw new IllegalStateException("nobody waits for this job");
        });
    }

    @Override
    public Job<?> later(Duration wait, Runnable action) {
        return runner.later(wait, action);
    }

    @Override
    public void close() {
        jobs.clear();
    }
}
