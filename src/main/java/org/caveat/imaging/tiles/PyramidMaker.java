package org.caveat.imaging.tiles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;

/**
 * Tiles of a very large file that can be reached in parts and does not hold the picture in smaller sizes. A coarse tile is
 * made of finer ones, and shown as far as it is made; down to those that can be read in one piece. What is made so is kept
 * from one session to the next.
 */
final class PyramidMaker implements TileMaker {
    /** The coarsest tiles that are read, and not made of others: of 4,096 pixels of the picture, each way. */
    private static final int READ = 8;

    private static final int MOST_BESIDE = 8;

    private final PixelSource source;
    private final Room room;
    private final KeptTiles kept;
    private final RowsOfTiles rows;
    private final Map<Tile, Object> doors = new ConcurrentHashMap<>();
    private final Set<Tile> lookedFor = new HashSet<>();
    private boolean isFutile;

    PyramidMaker(PixelSource source, Room room, KeptTiles kept) {
        this.source = source;
        this.room = room;
        this.kept = kept;
        rows = new RowsOfTiles(source);
    }

    @Override
    public List<Tile> together(Tile first, List<Tile> waited) {
        return KeptTiles.areOf(first) ? List.of(first) : RowsOfTiles.beside(first, waited, MOST_BESIDE);
    }

    @Override
    public void make(List<Tile> tiles, Making making) throws PictureFailure {
        if (!KeptTiles.areOf(tiles.get(0))) {
            rows.read(tiles, making);
            return;
        }
        for (Tile tile : tiles) {
            make(tile, making, some -> making.coming(tile, some));
        }
    }

    /** Everything that is worth keeping, a tile at a time, so that whoever looks at another part has a turn. */
    @Override
    public synchronized List<Tile> meanwhile() {
        for (int reduction = Tile.COARSEST; reduction >= KeptTiles.FINEST && !isFutile; reduction /= 2) {
            for (Tile tile : Tile.all(reduction, source.width(), source.height())) {
                if (lookedFor.add(tile) && !room.has(tile) && !kept.has(tile)) {
                    return List.of(tile);
                }
            }
        }
        return List.of();
    }

    /** Empty where nobody wants it any more. */
    private Optional<Pixels> make(Tile tile, Making making, Consumer<Pixels> some) throws PictureFailure {
        synchronized (doors.computeIfAbsent(tile, closed -> new Object())) {
            try {
                Optional<Pixels> there = room.find(tile).or(() -> kept.find(tile));
                Optional<Pixels> pixels = there.isPresent() ? there : fresh(tile, making, some);
                pixels.ifPresent(made -> making.made(tile, made));
                return pixels;
            } finally {
                doors.remove(tile);
            }
        }
    }

    private Optional<Pixels> fresh(Tile tile, Making making, Consumer<Pixels> some) throws PictureFailure {
        if (!making.isWanted()) {
            return Optional.empty();
        }
        Optional<Pixels> made = tile.reduction() <= READ
                ? Optional.of(source.read(tile.part(source.width(), source.height()), 1.0 / tile.reduction()))
                : ofFiner(tile, making, some);
        made.ifPresent(pixels -> keep(tile, pixels));
        return made;
    }

    private Optional<Pixels> ofFiner(Tile tile, Making making, Consumer<Pixels> some) throws PictureFailure {
        Quarters quarters = new Quarters(tile, source.width(), source.height());
        for (Tile finer : tile.finer(source.width(), source.height())) {
            Optional<Pixels> quarter = make(finer, making, part -> {
                quarters.put(finer, part);
                some.accept(quarters.soFar());
            });
            if (quarter.isEmpty()) {
                return quarter;
            }
            quarters.put(finer, quarter.get());
            some.accept(quarters.soFar());
        }
        return Optional.of(quarters.soFar());
    }

    private void keep(Tile tile, Pixels pixels) {
        kept.keep(tile, pixels);
        if (tile.reduction() == KeptTiles.FINEST && !kept.has(tile)) {
            giveUp();
        }
    }

    private synchronized void giveUp() {
        isFutile = true;
    }
}
