package org.caveat.imaging;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much memory all decoders together may take at once: half of what Java may have. Who wants more waits until others
 * are done; who wants more than there ever is, is refused before the first byte is allocated.
 */
final class MemoryBound {
    private static final int KIBIBYTE = 1024;
    private static final int PATIENCE_SECONDS = 60;

    private final int kibibytes;
    private final Semaphore free;

    /** @param bytes at once */
    MemoryBound(long bytes) {
        kibibytes = (int) Math.min(Integer.MAX_VALUE, bytes / KIBIBYTE);
        free = new Semaphore(kibibytes, true);
    }

    static MemoryBound ofThisMachine() {
        return new MemoryBound(Runtime.getRuntime().maxMemory() / 2);
    }

    /** How many bytes there are for one decoder, if no other is at work. */
    long bytes() {
        return (long) kibibytes * KIBIBYTE;
    }

    /**
     * Takes so many bytes until they are given back.
     *
     * @throws TooLarge where there are never so many
     * @throws InterruptedException where the deadline came before there were
     */
    Taken take(long bytes) throws TooLarge, InterruptedException {
        long wanted = bytes / KIBIBYTE + 1;
        if (wanted < 0 || wanted > kibibytes || !free.tryAcquire((int) wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TooLarge(bytes);
        }
        return () -> free.release((int) wanted);
    }

    /** Memory that is taken; closing gives it back. */
    @FunctionalInterface
    interface Taken extends AutoCloseable {
        @Override
        void close();
    }

    /** More is wanted than there is. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;

        TooLarge(long bytes) {
            super(bytes + " bytes");
        }
    }
}
