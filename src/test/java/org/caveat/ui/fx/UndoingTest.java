package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Step;
import org.caveat.ui.OpenedFolder;
import org.caveat.work.Job;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of many photographs is undone behind, and whole; one of few at once. */
class UndoingTest {
    private static final int MANY = 300;

    @TempDir
    Path folder;

    private final Behind work = new Behind();
    private OpenCollection open;
    private Undoing undoing;

    @BeforeEach
    void openManyPhotographs() {
        String[] files =
                IntStream.range(0, MANY).mapToObj(number -> number + ".jpg").toArray(String[]::new);
        open = new OpenedFolder(folder, files).collection(work);
        open.read();
        undoing = new Undoing(open);
    }

    @Test
    void manyAreUndoneBehindAndAllOfThem() {
        say(MANY);
        work.isHeld = true;
        undoing.undo(file -> {});
        assertThat(headlines()).isEqualTo(MANY);
        work.letGo();
        assertThat(headlines()).isZero();
        undoing.redo(file -> {});
        assertThat(headlines()).isEqualTo(MANY);
    }

    @Test
    void whileManyAreUndoneNothingElseIs() {
        say(1);
        say(MANY);
        work.isHeld = true;
        undoing.undo(file -> {});
        assertThat(undoing.undo(file -> {})).isEmpty();
        assertThat(undoing.redo(file -> {})).isEmpty();
        work.letGo();
        assertThat(headlines()).isEqualTo(1);
    }

    @Test
    void fewAreUndoneAtOnce() {
        say(2);
        work.isHeld = true;
        undoing.undo(file -> {});
        assertThat(headlines()).isZero();
    }

    private void say(int count) {
        open.apply(new Step(
                "edit.headline",
                IntStream.range(0, count)
                        .mapToObj(number ->
                                new Step.OfPhotograph(number + ".jpg", new SetHeadline("en", "Said of " + count)))
                        .toList(),
                Optional.empty()));
    }

    private long headlines() {
        return open.holdings().stream()
                .filter(one -> !one.state().photograph().titles().isEmpty())
                .count();
    }

    /** Runs what is started at once, or holds it back. */
    private static final class Behind implements Work {
        private final SameThread runner = new SameThread();
        private boolean isHeld;
        private Runnable held = () -> {};

        void letGo() {
            isHeld = false;
            held.run();
        }

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            if (!isHeld) {
                return runner.start(rank, task);
            }
            Held<T> job = new Held<>();
            held = () -> job.done = Optional.of(runner.start(rank, task));
            return job;
        }

        @Override
        public Job<?> later(java.time.Duration wait, Runnable action) {
            return runner.later(wait, action);
        }

        @Override
        public void close() {
            runner.close();
        }
    }

    private static final class Held<T> implements Job<T> {
        private Optional<Job<T>> done = Optional.empty();

        @Override
        public java.util.concurrent.CompletionStage<T> result() {
            return done.orElseThrow().result();
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isDone() {
            return done.isPresent();
        }

        @Override
        public boolean await(long milliseconds) {
            return isDone();
        }

        @Override
        public double progress() {
            return -1;
        }
    }
}
