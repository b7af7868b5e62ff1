package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PictureInputTest {
    private static final int MANY = 200;

    @TempDir
    private Path folder;

    /** Keeps the one thread that finalizes busy. */
    private static final class Slow {
        private final CountDownLatch begun;
        private final CountDownLatch end;

        Slow(CountDownLatch begun, CountDownLatch end) {
            this.begun = begun;
            this.end = end;
        }

        @Override
        @SuppressWarnings({"deprecation", "removal", "Finalize"})
        protected void finalize() throws InterruptedException {
            begun.countDown();
            end.await();
        }
    }

    @Test
    @Timeout(60)
    void picturesThatWereLookedAtAreNotHeldUntilTheyAreFinalized() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try {
            abandon(new Slow(begun, end));
            while (begun.getCount() > 0) {
                System.gc();
                Thread.onSpinWait();
            }
            int before = waiting();
            lookedAtAndClosed();
            collect();
            collect();
            assertThat(waiting() - before).isLessThan(MANY);
        } finally {
            end.countDown();
        }
    }

    private static void abandon(Slow slow) {
        assertThat(slow).isNotNull();
    }

    private void lookedAtAndClosed() throws IOException {
        Path photograph = Files.write(folder.resolve("a.jpg"), new byte[100]);
        for (int one = 0; one < MANY; one++) {
            try (PictureInput input = new PictureInput(Origin.of(photograph))) {
                assertThat(input.read()).isZero();
            }
        }
    }

    /** Twice, and whatever was let go before the first time is known to be so. */
    private static void collect() throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> collected = new WeakReference<>(new Object(), queue);
        System.gc();
        assertThat(queue.remove()).isSameAs(collected);
    }

    private static int waiting() {
        return ManagementFactory.getMemoryMXBean().getObjectPendingFinalizationCount();
    }

    @Test
    void aFileThatGrowsIsReadToItsEnd() throws IOException {
        Path photograph = Files.write(folder.resolve("a.jpg"), new byte[] {1, 2});
        try (PictureInput input = new PictureInput(Origin.of(photograph))) {
            Files.write(photograph, new byte[] {1, 2, 3, 4, 5});
            assertThat(input.stream().readAllBytes()).containsExactly(1, 2, 3, 4, 5);
        }
    }
}
