package org.caveat.imaging;

import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/** Reads each band as a part of its own: for formats whose parts can be had one by one. */
final class RegionBands implements Bands {
    private final PixelSource picture;
    private final int rows;
    private int next;

    /** @param first the row to begin with */
    RegionBands(PixelSource picture, int rows, int first) {
        this.picture = picture;
        this.rows = rows;
        next = first;
    }

    @Override
    public Optional<Pixels> next() throws PictureFailure {
        if (next >= picture.height()) {
            return Optional.empty();
        }
        int count = Math.min(rows, picture.height() - next);
        Pixels band = picture.read(new Rectangle(0, next, picture.width(), count), 1);
        next += count;
        return Optional.of(band);
    }

    @Override
    public void close() {
        // The picture belongs to whoever opened it.
    }
}
