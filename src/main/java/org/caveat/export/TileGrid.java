package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caveat.imaging.Halving;
import org.caveat.model.Region.Rectangle;

/**
 * Which files an image service of level 0 consists of: for each picture and size its tiles, and the whole picture in a few
 * sizes (IIIF Image API 3.0, 4.7 Canonical URI Syntax; 5.4 Tiles; Implementation Notes, 5 Tile computation).
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
record TileGrid(int width, int height) {
    /** Side of a tile in pixels. */
    static final int TILE = 512;

    /** The whole picture is made no smaller once its longest side is under this. */
    private static final int SMALL = 256;

    /** The whole picture is offered in no size over this: there are tiles for that. */
    private static final int LARGE = 2_048;

    /**
     * A tile.
     *
     * @param factor how many pixels of the picture each way are one of the tile's
     * @param x of the tile's upper left, in pixels of the picture
     * @param y of the tile's upper left, in pixels of the picture
     * @param width of the tile in its own pixels
     * @param height of the tile in its own pixels
     */
    record Tile(int factor, int x, int y, int width, int height) {

        /** Where it is in its strip: pixels of the picture at the tile's scale. */
        Rectangle areaInStrip() {
            return new Rectangle(x / factor, 0, width, height);
        }
    }

    /** How often the picture is halved, itself counted too: to the last size, or to a single tile. */
    int levels() {
        int level = 0;
        while (longest(level) >= SMALL && longest(level) > 1) {
            level++;
        }
        return level + 1;
    }

    /** By how much tiles are smaller than the picture: from 1 to the first at which a single tile shows all of it. */
    List<Integer> factors() {
        int level = 0;
        while (longest(level) > TILE) {
            level++;
        }
        return IntStream.rangeClosed(0, level).mapToObj(each -> 1 << each).toList();
    }

    /** The levels in which the whole picture is offered, the smallest first. */
    List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int level = levels() - 1; level >= 0 && longest(level) <= LARGE; level--) {
            sizes.add(level);
        }
        return sizes;
    }

    /** The tiles of a level that lie in a strip of one row of them, from left to right. */
    List<Tile> tiles(int level, int firstRow) {
        if (1 << level > factors().get(factors().size() - 1)) {
            return List.of();
        }
        int rows = Math.min(TILE, height(level) - firstRow);
        List<Tile> tiles = new ArrayList<>();
        for (int x = 0; x < width(level); x += TILE) {
            int columns = Math.min(TILE, width(level) - x);
            tiles.add(new Tile(1 << level, x << level, firstRow << level, columns, rows));
        }
        tiles.removeIf(this::isThereBefore);
        return tiles;
    }

    /** Where a tile lies: its part of the picture, and its size. At the right and lower edge both are what is left. */
    String path(Tile tile) {
        String region = tile.x() + "," + tile.y() + "," + regionWidth(tile) + "," + regionHeight(tile);
        return file(region, tile.width() + "," + tile.height());
    }

    private int regionWidth(Tile tile) {
        return Math.min(TILE * tile.factor(), width - tile.x());
    }

    private int regionHeight(Tile tile) {
        return Math.min(TILE * tile.factor(), height - tile.y());
    }

    /** In a corner so little may be left of the picture that two levels make the same pixel of it, with one address. */
    private boolean isThereBefore(Tile tile) {
        if (tile.factor() == 1) {
            return false;
        }
        int factor = tile.factor() / 2;
        Tile before = new Tile(
                factor,
                tile.x(),
                tile.y(),
                Math.min(TILE, side(width - tile.x(), factor)),
                Math.min(TILE, side(height - tile.y(), factor)));
        return path(before).equals(path(tile));
    }

    private static int side(int length, int factor) {
        return (length + factor - 1) / factor;
    }

    /** Where the whole picture lies, halved so often. */
    String whole(int level) {
        return file("full", width(level) + "," + height(level));
    }

    /** Where the whole picture lies, as large as there is. */
    static String max() {
        return file("full", "max");
    }

    /** Every file but the description, in the order in which they are told. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        files.add(max());
        sizes().forEach(level -> files.add(whole(level)));
        for (int level = 0; level < levels(); level++) {
            for (int row = 0; row < height(level); row += TILE) {
                tiles(level, row).forEach(tile -> files.add(path(tile)));
            }
        }
        return files;
    }

    int width(int level) {
        return Halving.side(width, level);
    }

    int height(int level) {
        return Halving.side(height, level);
    }

    private int longest(int level) {
        return Math.max(width(level), height(level));
    }

    private static String file(String region, String size) {
        return region + "/" + size + "/0/default.jpg";
    }
}
