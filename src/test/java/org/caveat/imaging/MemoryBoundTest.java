package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MemoryBoundTest {
    private static final long MEBIBYTE = 1 << 20;

    private final MemoryBound memory = new MemoryBound(10 * MEBIBYTE);

    @Test
    void moreThanThereIsIsRefused() {
        assertThatThrownBy(() -> memory.take(11 * MEBIBYTE)).isInstanceOf(MemoryBound.TooLarge.class);
        assertThatThrownBy(() -> memory.take(Long.MAX_VALUE)).isInstanceOf(MemoryBound.TooLarge.class);
    }

    @Test
    void aNumberThatRanOverIsRefused() {
        assertThatThrownBy(() -> memory.take(-MEBIBYTE * MEBIBYTE)).isInstanceOf(MemoryBound.TooLarge.class);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() throws Exception {
        for (int i = 0; i < 100; i++) {
            try (MemoryBound.Taken taken = memory.take(9 * MEBIBYTE)) {
                assertThat(taken).isNotNull();
            }
        }
    }

    @Test
    void whoWantsMoreWaitsUntilOthersAreDone() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch began = new CountDownLatch(1);
        MemoryBound.Taken first = memory.take(8 * MEBIBYTE);
        Future<Boolean> second = other.submit(() -> {
            began.countDown();
            try (MemoryBound.Taken taken = memory.take(8 * MEBIBYTE)) {
                return taken != null;
            }
        });
        assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.isDone()).isFalse();
        first.close();
        assertThat(second.get(20, TimeUnit.SECONDS)).isTrue();
        other.shutdown();
    }
}
