package org.caveat.imaging.tiles;

import java.util.List;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;

/** Tiles of a file whose parts can be reached one by one, in the sizes that are wanted: each is read when it is looked at. */
final class PartsMaker implements TileMaker {
    private static final int MOST_BESIDE = 8;

    private final RowsOfTiles rows;

    PartsMaker(PixelSource source) {
        rows = new RowsOfTiles(source);
    }

    @Override
    public List<Tile> together(Tile first, List<Tile> waited) {
        return RowsOfTiles.beside(first, waited, MOST_BESIDE);
    }

    @Override
    public void make(List<Tile> tiles, Making making) throws PictureFailure {
        rows.read(tiles, making);
    }

    @Override
    public List<Tile> meanwhile() {
        return List.of();
    }
}
