package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caveat.work.Job;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.Test;

/** Of what waits to be saved, what was said last comes first; and a batch costs one timer, not one a photograph. */
class SavesDueTest {
    private static final Duration SOON = Duration.ofMillis(700);

    private final Timers work = new Timers();
    private final List<String> saved = new ArrayList<>();
    private final SavesDue due = new SavesDue(work, saved::add);

    @Test
    void aBatchCostsOneTimer() {
        editABatch(1_000);
        assertThat(work.waits).containsExactly(SOON);
    }

    @Test
    void everyPhotographOfABatchIsSaved() {
        editABatch(1_000);
        work.runAll();
        assertThat(saved).hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    void whatIsTypedDuringTheSavingOfABatchDoesNotWaitForItsEnd() {
        editABatch(1_000);
        work.runner.runDelayed();
        assertThat(saved).hasSizeLessThan(50);
        due.within(SOON, "typed.jpg");
        work.runner.runDelayed();
        assertThat(saved).hasSizeLessThan(100).contains("typed.jpg");
    }

    @Test
    void whatWasEditedLastIsSavedFirst() {
        due.within(SOON, "earlier.jpg");
        due.within(SOON, "later.jpg");
        work.runAll();
        assertThat(saved).containsExactly("later.jpg", "earlier.jpg");
    }

    @Test
    void aSaveThatBreaksOffKeepsNobodyElseWaiting() {
        SavesDue breaking = new SavesDue(work, file -> {
            if (file.equals("20.jpg")) {
                throw new IllegalStateException("unforeseen");
            }
            saved.add(file);
        });
        IntStream.range(0, 40).forEach(number -> breaking.within(SOON, number + ".jpg"));
        List<Throwable> thrown = new ArrayList<>();
        while (work.isAnythingToCome()) {
            thrown.add(catchThrowable(work.runner::runDelayed));
        }
        assertThat(thrown).anyMatch(IllegalStateException.class::isInstance);
        assertThat(saved).hasSize(39);
    }

    @Test
    void whatIsToBeTriedAgainKeepsTimeOfItsOwn() {
        due.within(Duration.ofSeconds(5), "failed.jpg");
        due.within(SOON, "typed.jpg");
        assertThat(work.waits).containsExactly(Duration.ofSeconds(5), SOON);
    }

    private void editABatch(int count) {
        IntStream.range(0, count).forEach(number -> due.within(SOON, number + ".jpg"));
    }

    /** Notes how long what comes later was to wait, and how much of it is still to come. */
    private static final class Timers implements Work {
        private final SameThread runner = new SameThread();
        private final List<Duration> waits = new ArrayList<>();
        private int toCome;

        boolean isAnythingToCome() {
            return toCome > 0;
        }

        void runAll() {
            while (isAnythingToCome()) {
                runner.runDelayed();
            }
        }

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            return runner.start(rank, task);
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            waits.add(wait);
            toCome++;
            return runner.later(wait, () -> {
                toCome--;
                action.run();
            });
        }

        @Override
        public void close() {
            runner.close();
        }
    }
}
