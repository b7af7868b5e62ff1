package org.caveat.imaging.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.caveat.imaging.Halving;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/** A tile that is put together of the four of half its reduction. */
final class Quarters {
    private final Tile tile;
    private final int width;
    private final int height;
    private final int[] argb;

    /** Begins with nothing but transparency, for a tile of a picture of that size. */
    Quarters(Tile tile, int pictureWidth, int pictureHeight) {
        this.tile = tile;
        Rectangle part = tile.part(pictureWidth, pictureHeight);
        width = side(part.width(), tile.reduction());
        height = side(part.height(), tile.reduction());
        argb = new int[width * height];
    }

    private static int side(int pixels, int reduction) {
        return (pixels + reduction - 1) / reduction;
    }

    /** Puts one of the four, or what there is of it, into its place. */
    void put(Tile quarter, Pixels pixels) {
        Pixels half = half(pixels);
        int left = (quarter.column() - 2 * tile.column()) * Tile.SIDE / 2;
        int top = (quarter.row() - 2 * tile.row()) * Tile.SIDE / 2;
        int across = Math.min(half.width(), width - left);
        for (int row = 0; row < Math.min(half.height(), height - top); row++) {
            half.shared().get(row * half.width(), argb, (top + row) * width + left, across);
        }
    }

    /** The tile as it is now. */
    Pixels soFar() {
        return Pixels.of(width, height, argb);
    }

    private static Pixels half(Pixels pixels) {
        Pixels[] half = {pixels};
        try {
            new Halving(
                            pixels.width(),
                            pixels.height(),
                            2,
                            pixels.height() + pixels.height() % 2,
                            (level, row, strip) -> {
                                half[0] = strip;
                            })
                    .add(pixels);
        } catch (IOException impossible) { // nothing is written
            throw new UncheckedIOException(impossible);
        }
        return half[0];
    }
}
