package org.caveat.imaging.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.imaging.Bands;
import org.caveat.imaging.Halving;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/**
 * Tiles of a file that is decoded from its beginning for any part. A coarse view is decoded by itself, once for all its
 * tiles; meanwhile the whole picture is decoded once, and what there is room for is kept of all its reductions.
 */
final class WholeMaker implements TileMaker {
    /** Of the memory for tiles: a reduction that takes more is not made as a whole for one view. */
    private static final double SHARE = 0.25;

    private static final int REDUCTIONS = 7;
    /** Pixels of a band, by and large. */
    private static final int BAND = 1 << 23;

    private final PixelSource source;
    private final Room room;
    private final KeptTiles kept;
    private final TileMakers.Kept whether;
    private final RowsOfTiles rows;
    private volatile Tile looked = new Tile(Tile.COARSEST, 0, 0);
    private volatile boolean isTooLarge;
    private volatile boolean isDecoded;

    WholeMaker(PixelSource source, Room room, KeptTiles kept, TileMakers.Kept whether) {
        this.source = source;
        this.room = room;
        this.kept = kept;
        this.whether = whether;
        rows = new RowsOfTiles(source);
    }

    @Override
    public List<Tile> together(Tile first, List<Tile> waited) {
        looked = first;
        if (isTooLarge) {
            return RowsOfTiles.beside(first, waited, Integer.MAX_VALUE);
        }
        boolean isCoarse = first.reduction() > 1 && room.isFor(first.reduction(), SHARE);
        return isCoarse ? Tile.all(first.reduction(), source.width(), source.height()) : room.worthKeeping(first);
    }

    @Override
    public List<Tile> meanwhile() {
        if (isDecoded || isTooLarge) {
            return List.of();
        }
        return room.worthKeeping(looked).stream()
                .filter(tile -> !room.has(tile))
                .toList();
    }

    @Override
    public void make(List<Tile> tiles, Making making) throws PictureFailure {
        if (isTooLarge) {
            rows.read(tiles, making);
        } else if (tiles.stream()
                        .allMatch(tile -> tile.reduction() == tiles.get(0).reduction())
                && tiles.get(0).reduction() > 1) {
            view(tiles, making);
        } else {
            decode(tiles, making);
        }
    }

    /** Of a picture that takes long its coarse view may still be there from the last time. */
    private void view(List<Tile> tiles, Making making) throws PictureFailure {
        List<Tile> missing = new ArrayList<>();
        for (Tile tile : tiles) {
            Optional<Pixels> before = isKept() ? kept.find(tile) : Optional.empty();
            before.ifPresentOrElse(pixels -> making.made(tile, pixels), () -> missing.add(tile));
        }
        if (missing.isEmpty()) {
            return;
        }
        Rectangle whole = new Rectangle(0, 0, source.width(), source.height());
        Pixels small = source.read(whole, 1.0 / tiles.get(0).reduction());
        for (Tile tile : missing) {
            made(tile, small.part(within(small, tile)), making);
        }
    }

    private static Rectangle within(Pixels small, Tile tile) {
        int x = Math.min(small.width() - 1, tile.column() * Tile.SIDE);
        int y = Math.min(small.height() - 1, tile.row() * Tile.SIDE);
        return new Rectangle(x, y, Math.min(Tile.SIDE, small.width() - x), Math.min(Tile.SIDE, small.height() - y));
    }

    private void decode(List<Tile> tiles, Making making) throws PictureFailure {
        try {
            isDecoded = inBands(tiles, making) || isDecoded;
        } catch (PictureFailure failure) {
            if (!failure.isOfTheFile()) {
                isTooLarge = true;
            }
            throw failure;
        }
    }

    /** Whether it came to its end. */
    private boolean inBands(List<Tile> tiles, Making making) throws PictureFailure {
        int rowsOfBand = rowsOfBand();
        TileCutter cutter = new TileCutter(source.height(), tiles, new Telling(making));
        Halving halving = new Halving(source.width(), source.height(), REDUCTIONS, rowsOfBand, cutter::take);
        try (Bands bands = source.bands(rowsOfBand)) {
            Optional<Pixels> band = bands.next();
            while (band.isPresent() && making.isWanted() && !cutter.isDone()) {
                halving.add(band.get());
                band = bands.next();
            }
            return cutter.isDone();
        } catch (IOException impossible) { // nothing is written
            throw new UncheckedIOException(impossible);
        }
    }

    /** A row of tiles at once, unless the picture is so wide that this would take too much. */
    private int rowsOfBand() {
        int count = Tile.SIDE;
        while (count > 16 && (long) count * source.width() > BAND) {
            count /= 2;
        }
        return count;
    }

    private void made(Tile tile, Pixels pixels, Making making) {
        making.made(tile, pixels);
        if (isKept()) {
            kept.keep(tile, pixels);
        }
    }

    private boolean isKept() {
        return whether == TileMakers.Kept.BETWEEN_SESSIONS;
    }

    /** What is made in bands is kept like the rest. */
    private final class Telling implements Making {
        private final Making making;

        Telling(Making making) {
            this.making = making;
        }

        @Override
        public void made(Tile tile, Pixels pixels) {
            WholeMaker.this.made(tile, pixels, making);
        }

        @Override
        public void coming(Tile tile, Pixels some) {
            making.coming(tile, some);
        }

        @Override
        public boolean isWanted() {
            return making.isWanted();
        }
    }
}
