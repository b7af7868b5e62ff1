package org.caveat.imaging;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A machine of its own whose one finalizing thread is busy, and in which a picture is looked at many times: says how many of
 * these looks are held until they are finalized. Not for a machine that measures what tests cover: what it writes into a
 * finalizer makes it one.
 */
final class PicturesLookedAt {
    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private PicturesLookedAt() {}

    /** Keeps the one thread that finalizes busy. */
    private static final class Slow {
        @Override
        @SuppressWarnings({"deprecation", "removal", "Finalize"})
        protected void finalize() throws InterruptedException {
            BEGUN.countDown();
            NEVER.await();
        }
    }

    /**
     * Looks at it so often.
     *
     * @param arguments the picture, and how often
     */
    public static void main(String... arguments) throws Exception {
        abandon();
        while (BEGUN.getCount() > 0) {
            System.gc();
        }
        int before = waiting();
        for (int time = Integer.parseInt(arguments[1]); time > 0; time--) {
            look(Path.of(arguments[0]));
        }
        collect();
        collect();
        System.out.println("held " + (waiting() - before));
        Runtime.getRuntime().halt(0);
    }

    private static void abandon() {
        Object unused = new Slow();
    }

    private static void look(Path picture) throws IOException {
        try (PictureInput input = new PictureInput(Origin.of(picture))) {
            int unused = input.read();
        }
    }

    /** Twice, and whatever was let go before the first time is known to be so. */
    private static void collect() throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> collected = new WeakReference<>(new Object(), queue);
        System.gc();
        while (queue.remove() != collected) {
            Thread.onSpinWait();
        }
    }

    private static int waiting() {
        return ManagementFactory.getMemoryMXBean().getObjectPendingFinalizationCount();
    }
}
