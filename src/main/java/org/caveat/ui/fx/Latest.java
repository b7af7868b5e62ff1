package org.caveat.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.caveat.work.Job;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Works something out behind, again whenever it is asked: what was asked before is no longer wanted then. It begins after a
 * moment, so that nothing is begun at each letter. To be asked on the toolkit's thread alone.
 *
 * @param <T> what comes of it
 */
public final class Latest<T> {
    private static final Duration MOMENT = Duration.ofMillis(150);

    private final Work work;
    private final Executor toolkit;
    private final List<Job<?>> wanted = new ArrayList<>();
    private long asked;

    /** @param toolkit the toolkit's thread */
    public Latest(Work work, Executor toolkit) {
        this.work = work;
        this.toolkit = toolkit;
    }

    /**
     * Asks for it.
     *
     * @param taker is told on the toolkit's thread what came of it, or why nothing did, in a sentence; unless something
     *     else is asked before
     */
    public void ask(Task<T> task, BiConsumer<Optional<T>, Optional<String>> taker) {
        cancel();
        long mine = asked;
        wanted.add(work.later(
                MOMENT,
                () -> toolkit.execute(() -> {
                    if (mine == asked) {
                        begin(mine, task, taker);
                    }
                })));
    }

    private void begin(long mine, Task<T> task, BiConsumer<Optional<T>, Optional<String>> taker) {
        Job<T> job = work.start(Rank.NOW, task);
        wanted.add(job);
        job.result()
                .whenComplete((made, failure) -> toolkit.execute(() -> {
                    if (mine == asked) {
                        taker.accept(
                                Optional.ofNullable(made),
                                Optional.ofNullable(failure).flatMap(Sentences::of));
                    }
                }));
    }

    /** Nothing that was asked is wanted any more. */
    public void cancel() {
        asked++;
        wanted.forEach(Job::cancel);
        wanted.clear();
    }
}
