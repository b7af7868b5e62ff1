package org.caveat.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.caveat.imaging.Bands;
import org.caveat.imaging.EncodedJpeg;
import org.caveat.imaging.Halving;
import org.caveat.imaging.JpegWriter;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/**
 * One cutting of a picture: it is decoded from top to bottom, and beside that every strip becomes tiles, on all
 * processors. No more of it is in memory than a few strips, where its format allows to decode it so.
 */
final class TileWriting {
    private static final int QUALITY = 88;
    /** Rows of tiles that may wait for their turn, so that decoding and encoding need not wait for each other. */
    private static final int ROWS_WAITING = 2;
    /** Pixels of the largest picture that is put together from strips. */
    private static final long STRIPS_AT_MOST = 12_000_000;

    private final TileGrid grid;
    private final String path;
    private final ExportFolder folder;
    private final String madeFrom;
    private final JpegWriter writer = new JpegWriter(QUALITY);
    private final Map<String, ExportedFile> written = new HashMap<>();
    /** The strips of levels that are wanted as a whole, until they are complete. */
    private final Map<Integer, List<Pixels>> parts = new HashMap<>();

    private boolean isMaxOfStrips;
    private final SideBySide<ExportedFile> work;

    /** @param path of the service in the folder, with its {@code /} at the end */
    TileWriting(TileGrid grid, String path, ExportFolder folder, String madeFrom) {
        this.grid = grid;
        this.path = path;
        this.folder = folder;
        this.madeFrom = madeFrom;
        int waiting = ROWS_WAITING * (1 + grid.width() / TileGrid.TILE);
        work = SideBySide.onEveryProcessor(waiting, file -> written.put(file.path(), file));
    }

    /**
     * Writes all files but the description, or none.
     *
     * @return how often the picture is halved to be the largest that is offered as a whole
     */
    int write(PixelSource picture, Progress progress) throws PictureFailure, IOException {
        boolean isComplete = false;
        try {
            int largest = cut(picture, progress);
            for (String file : grid.files()) {
                folder.add(Objects.requireNonNull(written.get(path + file), file));
            }
            isComplete = true;
            return largest;
        } finally {
            if (!isComplete) {
                folder.takeBack(path);
            }
        }
    }

    private int cut(PixelSource picture, Progress progress) throws PictureFailure, IOException {
        try (work;
                Bands bands = picture.bands(TileGrid.TILE)) {
            grid.sizes().forEach(level -> parts.put(level, new ArrayList<>()));
            int largest = startMax(picture, bands);
            Halving halving =
                    new Halving(grid.width(), grid.height(), grid.levels(), TileGrid.TILE, (level, firstRow, strip) -> {
                        tiles(level, firstRow, strip);
                        whole(level, strip, level == largest && isMaxOfStrips);
                    });
            decode(bands, row -> progress.at(row, grid.height()), halving);
            work.finish();
            return largest;
        } catch (Undecoded undecoded) {
            throw undecoded.why;
        }
    }

    /** While a band is halved, the next one is decoded. */
    private void decode(Bands bands, IntConsumer at, Halving halving) throws IOException {
        AtomicInteger row = new AtomicInteger();
        SideBySide.Taker<Pixels> taker = band -> {
            at.accept(row.getAndAdd(band.height()));
            halving.add(band);
        };
        try (SideBySide<Pixels> decoding = new SideBySide<>(1, 1, taker)) {
            for (int first = 0; first < grid.height(); first += TileGrid.TILE) {
                decoding.add(() -> next(bands));
            }
            decoding.finish();
        }
    }

    private static Pixels next(Bands bands) throws IOException {
        try {
            return bands.next().orElseThrow();
        } catch (PictureFailure why) {
            throw new Undecoded(why);
        }
    }

    /** Carries to the thread that writes why another could not decode. */
    private static final class Undecoded extends IOException {
        private static final long serialVersionUID = 1;

        private final PictureFailure why;

        Undecoded(PictureFailure why) {
            super(why);
            this.why = why;
        }
    }

    /**
     * The largest whole picture is the original's own data, where these are a JPEG; else it is made of its pixels.
     *
     * @return how often it is halved
     */
    private int startMax(PixelSource picture, Bands bands) throws PictureFailure, IOException {
        Optional<EncodedJpeg> own = picture.withoutMetadata();
        Optional<Pixels> whole = bands.whole();
        if (own.isPresent()) {
            work.add(() -> put(TileGrid.max(), own.get(), 0));
            return 0;
        }
        if (whole.isPresent()) {
            work.add(() -> put(TileGrid.max(), writer.write(whole.get()), 0));
            return 0;
        }
        isMaxOfStrips = true;
        int level = 0;
        while ((long) grid.width(level) * grid.height(level) > STRIPS_AT_MOST) {
            level++;
        }
        parts.putIfAbsent(level, new ArrayList<>());
        return level;
    }

    private void tiles(int level, int firstRow, Pixels strip) throws IOException {
        for (TileGrid.Tile tile : grid.tiles(level, firstRow)) {
            work.add(() -> put(grid.path(tile), writer.write(strip, tile.areaInStrip()), 0));
        }
    }

    /** Puts whole pictures together. */
    private void whole(int level, Pixels strip, boolean isMax) throws IOException {
        List<Pixels> strips = parts.get(level);
        if (strips == null) {
            return;
        }
        strips.add(strip);
        if (strips.stream().mapToInt(Pixels::height).sum() < grid.height(level)) {
            return;
        }
        parts.remove(level);
        if (isMax) {
            work.add(() -> put(TileGrid.max(), writer.write(Pixels.stacked(strips)), level));
        }
        if (grid.sizes().contains(level)) {
            work.add(() -> put(grid.whole(level), writer.write(Pixels.stacked(strips)), level));
        }
    }

    private ExportedFile put(String file, EncodedJpeg jpeg, int level) throws IOException {
        return folder.put(path + file, jpeg.bytes(), madeFrom, Integer.toString(level));
    }
}
