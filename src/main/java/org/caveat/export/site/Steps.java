package org.caveat.export.site;

import java.util.concurrent.CancellationException;
import org.caveat.work.Progress;

/** Counts the equal steps of a writing, and tells how many are done. */
final class Steps {
    private final Progress progress;
    private final long total;
    private long done;

    Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** One more is done. */
    void next() {
        done++;
        progress.at(done, total);
    }

    /** Within one step: it ends once nobody wants the whole any more, and is told as done when it is. */
    Progress part() {
        return new Progress() {
            @Override
            public void at(long partDone, long partTotal) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
