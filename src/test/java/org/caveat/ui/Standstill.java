package org.caveat.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.caveat.work.Progress;
import org.caveat.work.Task;

/** Lets work come so far and no further, until it is let go, so that one can look at what goes on. */
final class Standstill {
    private static final Duration LONG = Duration.ofSeconds(1);

    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile double share = Double.MAX_VALUE;

    /** @param from how much of a job is done, between 0 and 1; at 0 none is begun */
    void begin(double from) {
        gate = new CountDownLatch(1);
        share = from;
    }

    /** Lets all of it go on. */
    void end() {
        share = Double.MAX_VALUE;
        gate.countDown();
    }

    <T> Task<T> over(Task<T> task) {
        return progress -> {
            reached(0);
            return task.run(new Halted(progress));
        };
    }

    /** Whoever has the patience to wait for what stands still has waited long enough. */
    Duration patience(Duration wait) {
        return share <= 0 && wait.compareTo(LONG) > 0 ? Duration.ZERO : wait;
    }

    private void reached(double done) {
        if (done < share) {
            return;
        }
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Halted implements Progress {
        private final Progress told;

        Halted(Progress told) {
            this.told = told;
        }

        @Override
        public void at(long done, long total) {
            told.at(done, total);
            if (total > 0) {
                reached((double) done / total);
            }
        }

        @Override
        public boolean isCancelled() {
            return told.isCancelled();
        }
    }
}
