package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.imaging.Pixels;

/** Which tiles of one picture there is room for in memory: if not for all, then for those near the one that is looked at. */
final class Room {
    /** Of what may be kept: a little is left for the neighbours' first views. */
    private static final double SHARE = 0.875;

    private static final long TILE = TileCache.weight((long) Tile.SIDE * Tile.SIDE);

    private final TileCache cache;
    private final PictureState picture;
    private final int width;
    private final int height;

    Room(TileCache cache, PictureState picture, int width, int height) {
        this.cache = cache;
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    boolean has(Tile tile) {
        return cache.has(new Piece(picture, tile));
    }

    Optional<Pixels> find(Tile tile) {
        return cache.find(new Piece(picture, tile));
    }

    void keep(Tile tile, Pixels pixels) {
        cache.keep(new Piece(picture, tile), pixels);
    }

    /** Whether a whole reduction takes no more than its share. */
    boolean isFor(int reduction, double share) {
        return weight(reduction) <= share * cache.mostBytes();
    }

    private long weight(int reduction) {
        return TileCache.weight((long) width * height / reduction / reduction);
    }

    /** The tiles of one reduction that are nearest to one of them, as many as may take a share. */
    List<Tile> nearest(Tile middle, double share) {
        long count = Math.max(1, (long) (share * cache.mostBytes() / TILE));
        return Tile.all(middle.reduction(), width, height).stream()
                .sorted(Comparator.comparingDouble(tile -> tile.distance(middle)))
                .limit(count)
                .toList();
    }

    /**
     * What is kept of a picture that is decoded once for all its reductions: those around a tile, then whole reductions
     * from the coarsest on, then what is left around the tile in the next.
     */
    List<Tile> worthKeeping(Tile middle) {
        Set<Tile> tiles = new LinkedHashSet<>(nearest(middle, SHARE / 2));
        long room = (long) (SHARE * cache.mostBytes()) - tiles.size() * TILE;
        int reduction = Tile.COARSEST;
        for (; reduction >= 1 && weight(reduction) <= room; reduction /= 2) {
            List<Tile> level = Tile.all(reduction, width, height);
            room -= tiles.containsAll(level) ? 0 : weight(reduction);
            tiles.addAll(level);
        }
        if (reduction >= 1 && room > TILE) {
            tiles.addAll(nearest(at(middle, reduction), (double) room / cache.mostBytes()));
        }
        return new ArrayList<>(tiles);
    }

    /** The tile of another reduction in which the middle of a tile lies. */
    private static Tile at(Tile tile, int reduction) {
        long span = (long) Tile.SIDE * reduction;
        return new Tile(reduction, (int) ((tile.column() + 0.5) * tile.span() / span), (int)
                ((tile.row() + 0.5) * tile.span() / span));
    }
}
