package org.caveat.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.caveat.work.Work.Rank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final long PATIENCE = 20_000;

    private final BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
    private final Background work = new Background(1, told::add);

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void whatIsWantedSoonRunsBeforeWhatFillsTheTime() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch gate = new CountDownLatch(1);
        Job<Boolean> first = work.start(Rank.SOON, progress -> gate.await(20, TimeUnit.SECONDS));
        Job<Boolean> idle = work.start(Rank.IDLE, progress -> order.add("idle"));
        Job<Boolean> soon = work.start(Rank.SOON, progress -> order.add("soon"));
        gate.countDown();
        assertThat(first.await(PATIENCE) && idle.await(PATIENCE) && soon.await(PATIENCE))
                .isTrue();
        assertThat(order).containsExactly("soon", "idle");
    }

    @Test
    void whatSomebodyWaitsForIsNotHeldUpByLongWork() {
        CountDownLatch gate = new CountDownLatch(1);
        Job<Boolean> export = work.start(Rank.SOON, progress -> gate.await(20, TimeUnit.SECONDS));
        Job<String> shown = work.start(Rank.NOW, progress -> "shown");
        assertThat(shown.await(PATIENCE)).isTrue();
        assertThat(export.isDone()).isFalse();
        gate.countDown();
        assertThat(export.await(PATIENCE)).isTrue();
    }

    @Test
    void aCancelledJobThatWaitsNeverRuns() {
        CountDownLatch gate = new CountDownLatch(1);
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        work.start(Rank.SOON, progress -> gate.await(20, TimeUnit.SECONDS));
        Job<Boolean> unwanted = work.start(Rank.SOON, progress -> ran.add("unwanted"));
        unwanted.cancel();
        Job<Boolean> last = work.start(Rank.SOON, progress -> ran.add("last"));
        gate.countDown();
        assertThat(last.await(PATIENCE)).isTrue();
        assertThat(ran).containsExactly("last");
    }

    @Test
    void aRunningJobSeesThatItIsCancelledAndTellsHowFarItIs() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Job<Boolean> job = work.start(Rank.SOON, progress -> {
            progress.at(1, 4);
            started.countDown();
            while (!progress.isCancelled()) {
                Thread.onSpinWait();
            }
            ended.countDown();
            return true;
        });
        assertThat(within(started)).isTrue();
        assertThat(job.progress()).isEqualTo(0.25);
        job.cancel();
        assertThat(within(ended)).isTrue();
    }

    @Test
    void aFailureReachesWhoWaitsForTheResult() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Job<Boolean> job = work.start(Rank.SOON, progress -> {
            throw new StackOverflowError("deep");
        });
        job.await(PATIENCE);
        job.result().whenComplete((value, thrown) -> failure.set(thrown));
        assertThat(failure.get()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aFailureNobodyWaitsForIsToldAndTheNextStillRuns() throws InterruptedException {
        CountDownLatch next = new CountDownLatch(1);
        work.later(Duration.ZERO, () -> {
            throw new IllegalStateException("lost?");
        });
        work.later(Duration.ofMillis(1), next::countDown);
        assertThat(within(next)).isTrue();
        assertThat(told.poll(PATIENCE, TimeUnit.MILLISECONDS)).isInstanceOf(IllegalStateException.class);
        assertThat(told).isEmpty();
    }

    private static boolean within(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
