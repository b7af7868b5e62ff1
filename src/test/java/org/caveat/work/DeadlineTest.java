package org.caveat.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Deadline patient = new Deadline(Duration.ofSeconds(20));

    @Test
    void whatIsDoneInTimeIsHandedOver() throws ExecutionException, TimeoutException {
        assertThat(patient.call(() -> "read")).isEqualTo("read");
    }

    @Test
    void aStackThatOverflowsArrivesAsAValue() {
        assertThatThrownBy(() -> patient.call(() -> deeper(0)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void whatWantsMoreMemoryThanThereIsArrivesAsAValue() {
        assertThatThrownBy(() -> patient.call(() -> new long[Integer.MAX_VALUE]))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whatNeverEndsIsInterruptedAndLeftBehind() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Deadline impatient = new Deadline(Duration.ofMillis(20));
        assertThatThrownBy(() -> impatient.call(() -> waitFor(never, interrupted)))
                .isInstanceOf(TimeoutException.class);
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatOverstaysNeverPilesUp() {
        Deadline two = new Deadline(Duration.ofMillis(50), 2);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        for (int call = 0; call < 6; call++) {
            assertThatThrownBy(() -> two.call(() -> stubborn(running, ended))).isInstanceOf(TimeoutException.class);
        }
        assertThat(running).hasValue(2);
        ended.countDown();
    }

    @Test
    void thePlaceOfWhatOverstayedIsFreeOnceItEnds() throws ExecutionException, TimeoutException {
        Deadline one = new Deadline(Duration.ofSeconds(1), 1);
        CountDownLatch ended = new CountDownLatch(1);
        assertThatThrownBy(() -> one.call(() -> stubborn(new AtomicInteger(), ended)))
                .isInstanceOf(TimeoutException.class);
        ended.countDown();
        assertThat(one.call(() -> "next")).isEqualTo("next");
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> patient.call(() -> "never")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Ends when it is let, whoever interrupts it. */
    private static boolean stubborn(AtomicInteger running, CountDownLatch ended) {
        running.incrementAndGet();
        while (ended.getCount() > 0) {
            waitFor(ended, new CountDownLatch(1));
        }
        return true;
    }

    private static boolean waitFor(CountDownLatch never, CountDownLatch interrupted) {
        try {
            never.await();
        } catch (InterruptedException told) {
            interrupted.countDown();
        }
        return true;
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : deeper(depth + 1) + 1;
    }
}
