package org.caveat.export;

import java.util.concurrent.CancellationException;
import org.caveat.work.Progress;

/**
 * The progress of one of several equal parts. To tell it of a step once nobody wants the work any more ends the work.
 *
 * @param part which of them, from 0
 * @param parts how many there are
 */
public record PartOfProgress(Progress whole, int part, int parts) implements Progress {
    private static final long STEPS = 10_000;

    @Override
    public void at(long done, long total) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        long step = total <= 0 ? 0 : STEPS * Math.min(done, total) / total;
        whole.at(part * STEPS + step, parts * STEPS);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
