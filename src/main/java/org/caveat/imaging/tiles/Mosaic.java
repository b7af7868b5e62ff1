package org.caveat.imaging.tiles;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/** A part of a picture, put together of the tiles that hold it. */
final class Mosaic {
    private final Rectangle part;
    private final int reduction;
    private final TileTaker taker;
    private final List<Tile> tiles;
    private final Map<Tile, Pixels> there = new HashMap<>();
    private int missing;
    private boolean isRefused;

    Mosaic(Rectangle part, int reduction, TileTaker taker) {
        this.part = part;
        this.reduction = reduction;
        this.taker = taker;
        tiles = Tile.covering(part, reduction);
        missing = tiles.size();
    }

    /** What it is put together of. */
    List<Tile> tiles() {
        return tiles;
    }

    /** Takes one of the tiles. */
    TileTaker taking(Tile tile) {
        return new TileTaker() {
            @Override
            public void made(Pixels pixels) {
                if (lacks(tile, pixels)) {
                    refused(new IllegalStateException("not the size its header tells"));
                } else {
                    put(tile, pixels, true).ifPresent(taker::made);
                }
            }

            @Override
            public void coming(Pixels some) {
                put(tile, some, false).ifPresent(taker::coming);
            }

            @Override
            public void refused(Throwable reason) {
                if (isFirstRefusal()) {
                    taker.refused(reason);
                }
            }
        };
    }

    private synchronized boolean isFirstRefusal() {
        boolean isFirst = !isRefused;
        isRefused = true;
        return isFirst;
    }

    /** Where a tile is of less than is wanted of it, the picture is not as large as somebody thinks. */
    private boolean lacks(Tile tile, Pixels pixels) {
        return left(tile) + pixels.width() < Math.min(left(tile) + Tile.SIDE, width()) - 1
                || top(tile) + pixels.height() < Math.min(top(tile) + Tile.SIDE, height()) - 1;
    }

    /** The whole, where there is something to tell of it. */
    private synchronized Optional<Pixels> put(Tile tile, Pixels pixels, boolean isMade) {
        there.put(tile, pixels);
        missing -= isMade ? 1 : 0;
        return isRefused || (isMade && missing > 0) ? Optional.empty() : Optional.of(whole());
    }

    /** A tile as it is, where that is all; else cut and copied. */
    private Pixels whole() {
        Tile corner = tiles.get(0);
        Pixels first = there.get(corner);
        boolean isOne = tiles.size() == 1 && left(corner) == 0 && top(corner) == 0;
        if (isOne && first != null && isNear(first.width(), width()) && isNear(first.height(), height())) {
            return first;
        }
        int[] argb = new int[width() * height()];
        there.forEach((tile, pixels) -> copy(tile, pixels, argb));
        return Pixels.of(width(), height(), argb);
    }

    private static boolean isNear(int one, int other) {
        return Math.abs(one - other) <= 1;
    }

    private void copy(Tile tile, Pixels pixels, int[] argb) {
        IntBuffer from = pixels.shared();
        int x = Math.max(0, left(tile));
        int across = Math.min(width(), left(tile) + pixels.width()) - x;
        int top = top(tile);
        for (int y = Math.max(0, top); across > 0 && y < Math.min(height(), top + pixels.height()); y++) {
            from.get((y - top) * pixels.width() + x - left(tile), argb, y * width() + x, across);
        }
    }

    private int width() {
        return (part.width() + reduction - 1) / reduction;
    }

    private int height() {
        return (part.height() + reduction - 1) / reduction;
    }

    /** Where a tile begins, in pixels of the result. */
    private int left(Tile tile) {
        return tile.column() * Tile.SIDE - part.x() / reduction;
    }

    private int top(Tile tile) {
        return tile.row() * Tile.SIDE - part.y() / reduction;
    }
}
