package org.caveat.imaging.tiles;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caveat.imaging.Halving;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/** Cuts tiles out of a picture that comes in strips, from top to bottom, at each of its reductions. */
final class TileCutter {
    private final int height;
    private final TileMaker.Making making;
    private final Set<Tile> missing;
    private final Map<Tile, int[]> begun = new HashMap<>();

    /**
     * @param height of the picture, in pixels
     * @param tiles those that are wanted
     */
    TileCutter(int height, List<Tile> tiles, TileMaker.Making making) {
        this.height = height;
        this.making = making;
        missing = new HashSet<>(tiles);
    }

    /** Whether all tiles are cut. */
    boolean isDone() {
        return missing.isEmpty();
    }

    /**
     * Takes the next strip of a reduction.
     *
     * @param level 0 for the picture itself, 1 for half of it
     * @param firstRow in pixels of the level; a strip never goes from one row of tiles into the next
     */
    void take(int level, int firstRow, Pixels strip) {
        int reduction = 1 << level;
        int columns = (strip.width() + Tile.SIDE - 1) / Tile.SIDE;
        for (int column = 0; column < columns; column++) {
            Tile tile = new Tile(reduction, column, firstRow / Tile.SIDE);
            if (missing.contains(tile)) {
                fill(tile, strip, firstRow % Tile.SIDE, Halving.side(height, level));
            }
        }
    }

    private void fill(Tile tile, Pixels strip, int firstRow, int levelHeight) {
        int x = tile.column() * Tile.SIDE;
        int across = Math.min(Tile.SIDE, strip.width() - x);
        int down = Math.min(Tile.SIDE, levelHeight - tile.row() * Tile.SIDE);
        if (firstRow == 0 && strip.height() >= down) {
            done(tile, strip.part(new Rectangle(x, 0, across, down)));
            return;
        }
        int[] argb = begun.computeIfAbsent(tile, fresh -> new int[across * down]);
        IntBuffer from = strip.shared();
        for (int row = 0; row < strip.height(); row++) {
            from.get(row * strip.width() + x, argb, (firstRow + row) * across, across);
        }
        if (firstRow + strip.height() >= down) {
            begun.remove(tile);
            done(tile, Pixels.of(across, down, argb));
        }
    }

    private void done(Tile tile, Pixels pixels) {
        missing.remove(tile);
        making.made(tile, pixels);
    }
}
