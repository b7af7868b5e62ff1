package org.caveat.imaging.tiles;

import java.util.List;
import java.util.Optional;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/** The coarser tiles of a large picture, kept from one session to the next, so that it need not be read as a whole again. */
final class KeptTiles {
    /** The finest that are kept: a sixteenth of the picture's pixels. */
    static final int FINEST = 4;

    private final PyramidStore store;
    private final PictureState picture;
    private final Rectangle whole;

    KeptTiles(PyramidStore store, PictureState picture, int width, int height) {
        this.store = store;
        this.picture = picture;
        whole = new Rectangle(0, 0, width, height);
    }

    static boolean areOf(Tile tile) {
        return tile.reduction() >= FINEST;
    }

    Optional<Pixels> find(Tile tile) {
        Rectangle part = tile.part(whole.width(), whole.height());
        return areOf(tile)
                ? store.find(new Piece(picture, tile), side(part.width(), tile), side(part.height(), tile))
                : Optional.empty();
    }

    void keep(Tile tile, Pixels pixels) {
        if (areOf(tile)) {
            store.keep(new Piece(picture, tile), pixels);
        }
    }

    /** Whether one is kept that may be of use. */
    boolean has(Tile tile) {
        return areOf(tile) && store.has(new Piece(picture, tile));
    }

    /** Those of some tiles that are not kept. */
    List<Tile> missing(List<Tile> tiles) {
        return tiles.stream().filter(tile -> !has(tile)).toList();
    }

    private static int side(int pixels, Tile tile) {
        return (pixels + tile.reduction() - 1) / tile.reduction();
    }
}
