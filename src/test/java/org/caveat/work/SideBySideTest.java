package org.caveat.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void resultsComeInTheOrderInWhichThePiecesWereGiven() throws IOException {
        CountDownLatch laterIsDone = new CountDownLatch(1);
        try (SideBySide<Integer> work = new SideBySide<>(2, 2, taken::add)) {
            work.add(() -> await(laterIsDone, 0));
            work.add(() -> {
                laterIsDone.countDown();
                return 1;
            });
            work.finish();
        }
        assertThat(taken).containsExactly(0, 1);
    }

    @Test
    void asManyPiecesAreDoneAtOnceAsThereAreWorkers() throws IOException {
        CyclicBarrier together = new CyclicBarrier(3);
        try (SideBySide<Integer> work = new SideBySide<>(3, 0, taken::add)) {
            for (int i = 0; i < 3; i++) {
                work.add(() -> {
                    try {
                        return together.await(60, TimeUnit.SECONDS);
                    } catch (Exception alone) {
                        throw new IOException(alone);
                    }
                });
            }
            work.finish();
        }
        assertThat(taken).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void neverAreMoreUnderWayThanWorkersAndThoseThatMayWait() throws IOException {
        int[] underWay = {0};
        int most = 0;
        try (SideBySide<Integer> work = new SideBySide<>(2, 1, result -> underWay[0]--)) {
            for (int i = 0; i < 200; i++) {
                work.add(() -> 0);
                most = Math.max(most, ++underWay[0]);
            }
            work.finish();
        }
        assertThat(most).isEqualTo(3);
        assertThat(underWay[0]).isZero();
    }

    @Test
    void whatAPieceThrowsReachesThoseWhoGaveItAfterTheResultsBefore() {
        try (SideBySide<Integer> work = new SideBySide<>(2, 2, taken::add)) {
            assertThatThrownBy(() -> {
                        work.add(() -> 7);
                        work.add(() -> {
                            throw new IOException("disk full");
                        });
                        work.finish();
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
        assertThat(taken).containsExactly(7);
    }

    @Test
    void closingGivesUpWhatHasNotBegunAndWaitsForWhatHas() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean second = new AtomicBoolean();
        try (SideBySide<Integer> work = new SideBySide<>(1, 3, taken::add)) {
            work.add(() -> {
                begun.countDown();
                int result = await(new CountDownLatch(1), 0);
                ended.set(true);
                return result;
            });
            work.add(() -> {
                second.set(true);
                return 0;
            });
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ended).isTrue();
        assertThat(second).isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void whoIsInterruptedWhileWaitingNoLongerWantsIt() {
        try (SideBySide<Integer> work = new SideBySide<>(1, 0, taken::add)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> {
                        work.add(() -> await(new CountDownLatch(1), 0));
                        work.finish();
                    })
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void moreCanBeGivenOnceAllIsFinished() throws IOException {
        try (SideBySide<Integer> work = SideBySide.onEveryProcessor(1, taken::add)) {
            work.add(() -> 1);
            work.finish();
            work.add(() -> 2);
            work.finish();
        }
        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 2).boxed().toList());
    }

    /** Waits for a sign, or until it is interrupted. */
    private static int await(CountDownLatch sign, int result) {
        try {
            assertThat(sign.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException closed) {
            return -1;
        }
        return result;
    }
}
