package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Optional;
import org.caveat.imaging.tiff.Area;
import org.caveat.imaging.tiff.TiffLevel;
import org.caveat.imaging.tiff.TiffReader;
import org.caveat.model.Region.Rectangle;

/**
 * Our own reader of a page of a TIFF: only what a part touches is read, of the smallest copy that is large enough; and all
 * pixels count for a small view, none is left out.
 */
final class OwnTiff implements Decoder {
    private static final int MOST_AT_ONCE = 128;
    /** The pixel on the screen, and once more where it is turned upright. */
    private static final int SCREEN_BYTES = 2 * Integer.BYTES;

    private final TiffReader reader;
    private final Optional<ICC_Profile> profile;
    private final MemoryBound memory;

    OwnTiff(TiffReader reader, Optional<ICC_Profile> profile, MemoryBound memory) {
        this.reader = reader;
        this.profile = profile;
        this.memory = memory;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) {
        return new Size(reader.whole().width(), reader.whole().height());
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        TiffLevel level = reader.level(portion.scale());
        Area area = area(level, portion);
        int step = step(level, area, portion.wanted());
        long bytes = level.memory(area)
                + ScreenRows.memory(area, step)
                + portion.wanted().pixels() * SCREEN_BYTES;
        try (MemoryBound.Taken taken = memory.take(bytes)) {
            ScreenRows rows = new ScreenRows(level, profile, smaller(area, step), portion.wanted());
            level.read(input, area, step, rows);
            return rows.result();
        }
    }

    /** Where a part stands in a smaller copy. Parts that adjoin do so there too. */
    private static Area area(TiffLevel level, Portion portion) {
        Rectangle area = portion.area();
        double across = (double) level.width() / portion.whole().width();
        double down = (double) level.height() / portion.whole().height();
        int x = begin(area.x() * across, level.width());
        int y = begin(area.y() * down, level.height());
        return new Area(
                x,
                y,
                end((area.x() + area.width()) * across, x, level.width()) - x,
                end((area.y() + area.height()) * down, y, level.height()) - y);
    }

    private static int begin(double at, int side) {
        return (int) Math.min(side - 1L, Math.round(at));
    }

    private static int end(double at, int begin, int side) {
        return (int) Math.max(begin + 1L, Math.min(side, Math.round(at)));
    }

    /** About two pixels each way are left to be averaged exactly. What is transparent has to be averaged as such. */
    private static int step(TiffLevel level, Area area, Size wanted) {
        int across = area.width() / (2 * wanted.width());
        int down = area.height() / (2 * wanted.height());
        return level.hasAlpha() ? 1 : Math.max(1, Math.min(MOST_AT_ONCE, Math.min(across, down)));
    }

    private static Size smaller(Area area, int step) {
        return new Size((area.width() + step - 1) / step, (area.height() + step - 1) / step);
    }
}
