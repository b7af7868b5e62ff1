package org.caveat.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
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

    @Test
    void whatAJobFailsWithAndNobodyAskedForIsTold() throws InterruptedException {
        work.start(Rank.SOON, progress -> {
            throw new IOException("nobody asked");
        });
        assertThat(told.poll(PATIENCE, TimeUnit.MILLISECONDS)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsForeseenAndAskedForIsLeftToWhoAsked() throws InterruptedException {
        CompletableFuture<Throwable> heard = new CompletableFuture<>();
        work.start(Rank.SOON, progress -> {
                    throw new IOException("somebody asked");
                })
                .result()
                .whenComplete((value, failure) -> heard.complete(failure));
        assertThat(heard).succeedsWithin(Duration.ofMillis(PATIENCE)).isInstanceOf(IOException.class);
        work.start(Rank.SOON, progress -> {
            throw new FileNotFoundException("nobody asked, and failed later");
        });
        assertThat(told.poll(PATIENCE, TimeUnit.MILLISECONDS)).isInstanceOf(FileNotFoundException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void whatNoTaskForeseesIsToldThoughSomebodyAsked() throws InterruptedException {
        Job<Boolean> job = work.start(Rank.SOON, progress -> {
            throw new OutOfMemoryError("pretended");
        });
        assertThat(job.await(PATIENCE)).isTrue();
        assertThat(told.poll(PATIENCE, TimeUnit.MILLISECONDS)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whatACancelledJobFailsWithIsNoFailure() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Job<Boolean> job = work.start(Rank.SOON, progress -> {
            begun.countDown();
            assertThat(within(cancelled)).isTrue();
            throw new IllegalStateException("in the middle of it");
        });
        assertThat(within(begun)).isTrue();
        job.cancel();
        cancelled.countDown();
        work.start(Rank.SOON, progress -> {
            throw new IllegalArgumentException("the next");
        });
        assertThat(told.poll(PATIENCE, TimeUnit.MILLISECONDS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void jobsThatHangLeaveTheirPlacesToTheNext() {
        CountDownLatch released = new CountDownLatch(1);
        try (Background impatient = new Background(1, told::add, Duration.ofMillis(20))) {
            List<Job<Boolean>> hanging = new ArrayList<>();
            for (Rank rank : List.of(Rank.SOON, Rank.NOW, Rank.NOW, Rank.NOW)) {
                hanging.add(impatient.start(rank, progress -> within(released)));
            }
            CountDownLatch rung = new CountDownLatch(1);
            impatient.later(Duration.ZERO, rung::countDown);
            assertThat(impatient.start(Rank.SOON, progress -> true).await(PATIENCE))
                    .isTrue();
            assertThat(impatient.start(Rank.NOW, progress -> true).await(PATIENCE))
                    .isTrue();
            assertThat(within(rung)).isTrue();
            assertThat(hanging).noneMatch(Job::isDone);
            released.countDown();
        }
    }

    @Test
    void closingDoesNotWaitForWhatHangs() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Background impatient = new Background(1, told::add, Duration.ofMillis(20));
        Job<Boolean> hanging = impatient.start(Rank.SOON, progress -> {
            begun.countDown();
            while (never.getCount() > 0) {
                LockSupport.park(); // as a dead share: no interruption ends it
            }
            return true;
        });
        assertThat(within(begun)).isTrue();
        impatient.close();
        assertThat(hanging.isDone()).isFalse();
        never.countDown();
    }

    @Test
    void whatGoesOnWhileItIsClosedMayStillAskForAMomentAndIsDoneToItsEnd() {
        CountDownLatch begun = new CountDownLatch(1);
        Background closing = new Background(1, told::add);
        Job<Boolean> save = closing.start(Rank.NOW, progress -> {
            begun.countDown();
            boolean isRefused = false;
            while (!isRefused) {
                isRefused = closing.later(Duration.ofHours(1), () -> {}).isDone();
            }
            return true;
        });
        assertThat(within(begun)).isTrue();
        closing.close();
        assertThat(save.result().toCompletableFuture()).isCompletedWithValue(true);
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
