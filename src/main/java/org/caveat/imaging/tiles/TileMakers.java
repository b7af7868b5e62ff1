package org.caveat.imaging.tiles;

import java.util.List;
import org.caveat.imaging.PixelSource;

/** Which way leads to the tiles of a picture. */
final class TileMakers {
    /** Pixels that are read for a view without anybody noticing, by and large. */
    private static final long MANY = 40_000_000;
    /** Pixels that are read for one that is shown, each way: more of them are made small in steps. */
    private static final double STEEP = 4;

    private final TileCache cache;
    private final PyramidStore store;

    TileMakers(TileCache cache, PyramidStore store) {
        this.cache = cache;
        this.store = store;
    }

    TileMaker of(PictureState state, PixelSource source) {
        long pixels = (long) source.width() * source.height();
        KeptTiles kept = new KeptTiles(store, state, source.width(), source.height());
        if (!source.isReachedInParts()) {
            Kept whether = pixels > MANY ? Kept.BETWEEN_SESSIONS : Kept.NOT;
            return new WholeMaker(source, new Room(cache, state, source.width(), source.height()), kept, whether);
        }
        return pixels > MANY && lacksOverviews(source.reductions())
                ? new PyramidMaker(source, new Room(cache, state, source.width(), source.height()), kept)
                : new PartsMaker(source);
    }

    /** Whether tiles are kept from one session to the next. */
    enum Kept {
        BETWEEN_SESSIONS,
        NOT
    }

    /** Whether a coarse view would be made of far more pixels than it has. */
    private static boolean lacksOverviews(List<Double> reductions) {
        double coarsest = reductions.stream().mapToDouble(each -> each).max().orElse(1);
        return coarsest <= STEEP;
    }
}
