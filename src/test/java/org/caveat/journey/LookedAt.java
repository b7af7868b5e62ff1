package org.caveat.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.cache.NoCache;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.imaging.Thumbnail;
import org.caveat.imaging.Thumbnails;
import org.caveat.imaging.tiles.Tile;
import org.caveat.imaging.tiles.TileTaker;
import org.caveat.imaging.tiles.Tiles;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;

/** Looks at photographs as the window does: a thumbnail for the contact sheet, and the whole on the light table. */
final class LookedAt {
    private static final int CELL = 256;
    private static final int TABLE = 1_000;

    private final Messages messages = Messages.english();
    private final MetadataReader metadata = new MetadataReader(messages);
    private final Pictures pictures = new Pictures(metadata::read, messages);
    private final Thumbnails thumbnails = new Thumbnails(pictures, new NoCache());
    private final Tiles tiles = new Tiles(pictures, new NoCache(), new SameThread(), 2);
    private final List<String> lines = new ArrayList<>();

    /** For each what the contact sheet shows in its cell, and behind a tabulator what the light table shows. */
    List<String> lines() {
        return lines;
    }

    void at(Path folder, String name) {
        Path file = folder.resolve(name);
        Thumbnail cell = thumbnails.of(file, CELL);
        String inCell = cell instanceof Thumbnail.NotShown none ? none.reason() : "shown";
        lines.add(escaped(inCell) + "\t" + escaped(onTable(file)));
    }

    private String onTable(Path file) {
        int reduction;
        try (PixelSource picture = pictures.open(file)) {
            double scale = (double) TABLE / Math.max(picture.width(), picture.height());
            reduction = Tile.reductionFor(Math.min(1, scale));
        } catch (PictureFailure reason) {
            return reason.sentence();
        }
        Said said = new Said();
        tiles.ask(Leaf.of(file), new Tile(reduction, 0, 0), Urgency.SEEN, said);
        return said.what;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\t\n\r]", " ");
    }

    /** What came of asking for a tile. */
    private static final class Said implements TileTaker {
        private String what = "nothing was said";

        @Override
        public void made(Pixels pixels) {
            what = "shown";
        }

        @Override
        public void refused(Throwable reason) {
            what = reason instanceof PictureFailure failure ? failure.sentence() : "nobody foresaw " + reason;
        }
    }
}
