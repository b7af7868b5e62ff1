package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.List;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/** Reads tiles that lie side by side in one: a file in strips has to be read over their whole width for any of them. */
final class RowsOfTiles {
    private final PixelSource source;

    RowsOfTiles(PixelSource source) {
        this.source = source;
    }

    /** Those beside a tile without a gap that are waited for as well. */
    static List<Tile> beside(Tile first, List<Tile> waited, int most) {
        int left = first.column();
        int right = first.column();
        boolean grows = true;
        while (grows && right - left + 1 < most) {
            grows = waited.contains(new Tile(first.reduction(), right + 1, first.row()));
            right += grows ? 1 : 0;
            if (waited.contains(new Tile(first.reduction(), left - 1, first.row())) && right - left + 1 < most) {
                left--;
                grows = true;
            }
        }
        List<Tile> row = new ArrayList<>();
        for (int column = left; column <= right; column++) {
            row.add(new Tile(first.reduction(), column, first.row()));
        }
        return row;
    }

    /**
     * Reads tiles.
     *
     * @param tiles of one row, each beside the one before
     * @throws PictureFailure as {@link PixelSource#read}
     */
    void read(List<Tile> tiles, TileMaker.Making making) throws PictureFailure {
        Tile left = tiles.get(0);
        Rectangle first = left.part(source.width(), source.height());
        Rectangle last = tiles.get(tiles.size() - 1).part(source.width(), source.height());
        Rectangle area = new Rectangle(first.x(), first.y(), last.x() + last.width() - first.x(), first.height());
        Pixels row = source.read(area, 1.0 / left.reduction());
        for (Tile tile : tiles) {
            making.made(tile, tiles.size() == 1 ? row : cut(row, (tile.column() - left.column()) * Tile.SIDE));
        }
    }

    private static Pixels cut(Pixels row, int at) {
        int x = Math.min(at, row.width() - 1);
        return row.part(new Rectangle(x, 0, Math.min(Tile.SIDE, row.width() - x), row.height()));
    }
}
