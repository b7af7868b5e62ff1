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
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void whatIsDoneInTimeGivesItsResult() throws Exception {
        assertThat(new Deadline("test", LONG, 1).run(() -> "done")).isEqualTo("done");
    }

    @Test
    void whatHangsIsInterruptedAndLeftBehind() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        while (begun.get() == 0) { // on a busy machine the time may be over before the task begins
            assertThatThrownBy(() -> new Deadline("test", SHORT, 1).run(() -> {
                        begun.incrementAndGet();
                        return hang(interrupted);
                    }))
                    .isInstanceOf(TimeoutException.class);
        }
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStackThatRunsOverEndsTheTaskAlone() {
        assertThatThrownBy(() -> new Deadline("test", LONG, 1).run(() -> deeper(0)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void lateTasksNeverPileUp() throws Exception {
        Deadline deadline = new Deadline("test", SHORT, 2);
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        for (int task = 0; task < 6 || running.get() < 2; task++) {
            assertThatThrownBy(() -> deadline.run(() -> ignoreInterrupts(running, released)))
                    .isInstanceOf(TimeoutException.class);
        }
        assertThat(running).hasValue(2);
        released.countDown();
    }

    @Test
    void placesOfLateTasksAreFreeAgainOnceTheyEnd() throws Exception {
        Deadline deadline = new Deadline("test", Duration.ofSeconds(1), 1);
        CountDownLatch released = new CountDownLatch(1);
        assertThatThrownBy(() -> deadline.run(() -> ignoreInterrupts(new AtomicInteger(), released)))
                .isInstanceOf(TimeoutException.class);
        released.countDown();
        assertThat(deadline.run(() -> "next")).isEqualTo("next");
    }

    @Test
    void whoeverStopsWaitingStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Deadline("test", LONG, 1).run(() -> "never"))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Object hang(CountDownLatch interrupted) {
        try {
            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
        } catch (InterruptedException stop) {
            interrupted.countDown();
            return "stopped";
        }
    }

    private static Object ignoreInterrupts(AtomicInteger running, CountDownLatch released) {
        running.incrementAndGet();
        while (released.getCount() > 0) {
            try {
                released.await();
            } catch (InterruptedException ignored) {
                Thread.interrupted();
            }
        }
        return "late";
    }

    private static int deeper(int depth) {
        return depth < Integer.MAX_VALUE ? deeper(depth + 1) + 1 : depth;
    }
}
