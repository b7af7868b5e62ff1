package org.caveat.reliability;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Another program that does the same thing again and again while ours works. */
final class Meddler implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Future<Integer> running;

    private Meddler(Deed deed, int atLeast) {
        running = thread.submit(() -> {
            int done = 0;
            while (done < atLeast || !isOver.get()) {
                deed.run(done);
                done++;
            }
            return done;
        });
    }

    /** What it does. */
    @FunctionalInterface
    interface Deed {
        void run(int number) throws Exception;
    }

    /** @param atLeast so many times, however fast ours is */
    static Meddler doing(Deed deed, int atLeast) {
        return new Meddler(deed, atLeast);
    }

    boolean isBusy() {
        return !running.isDone();
    }

    /** Has it stop; says how often it did it. */
    int stop() throws Exception {
        isOver.set(true);
        return running.get();
    }

    @Override
    public void close() {
        isOver.set(true);
        thread.shutdownNow();
    }
}
