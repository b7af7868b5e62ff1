package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.model.Region.Rectangle;

/**
 * Neighbouring tiles that are asked for together: many formats must be read from their beginning for any part, so one
 * reading for several tiles is far cheaper than one for each. Never larger than a texture may be.
 */
record Block(List<Tile> tiles) {
    /** Tiles each way: 2,048 pixels. */
    private static final int SIDE = 4;

    Block {
        tiles = List.copyOf(tiles);
    }

    /** The blocks of some tiles of one reduction. */
    static List<Block> of(List<Tile> tiles) {
        Map<List<Integer>, List<Tile>> blocks = new LinkedHashMap<>();
        for (Tile tile : tiles) {
            blocks.computeIfAbsent(List.of(tile.column() / SIDE, tile.row() / SIDE), place -> new ArrayList<>())
                    .add(tile);
        }
        return blocks.values().stream().map(Block::new).toList();
    }

    int reduction() {
        return tiles.get(0).reduction();
    }

    boolean has(Tile tile) {
        return tiles.contains(tile);
    }

    /** The smallest part of the picture that holds its tiles. */
    Rectangle part(int pictureWidth, int pictureHeight) {
        List<Rectangle> parts = tiles.stream()
                .map(tile -> tile.part(pictureWidth, pictureHeight))
                .toList();
        int left = parts.stream().mapToInt(Rectangle::x).min().orElse(0);
        int top = parts.stream().mapToInt(Rectangle::y).min().orElse(0);
        int right =
                parts.stream().mapToInt(part -> part.x() + part.width()).max().orElse(0);
        int bottom =
                parts.stream().mapToInt(part -> part.y() + part.height()).max().orElse(0);
        return new Rectangle(left, top, right - left, bottom - top);
    }
}
