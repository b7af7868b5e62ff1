package org.caveat.imaging;

import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/** The bands of a picture that was decoded as a whole. */
final class WholeBands implements Bands {
    private final Pixels whole;
    private final int rows;
    private int next;

    /** @param first the row to begin with */
    WholeBands(Pixels whole, int rows, int first) {
        this.whole = whole;
        this.rows = rows;
        next = first;
    }

    @Override
    public Optional<Pixels> next() {
        if (next >= whole.height()) {
            return Optional.empty();
        }
        int count = Math.min(rows, whole.height() - next);
        Pixels band = whole.part(new Rectangle(0, next, whole.width(), count));
        next += count;
        return Optional.of(band);
    }

    @Override
    public Optional<Pixels> whole() {
        return Optional.of(whole);
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }
}
