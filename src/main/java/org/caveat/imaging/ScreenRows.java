package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.util.Optional;
import org.caveat.imaging.tiff.Area;
import org.caveat.imaging.tiff.Meaning;
import org.caveat.imaging.tiff.RowTaker;
import org.caveat.imaging.tiff.TiffLevel;

/** Takes the rows of a TIFF and makes of them a picture in the colours of the screen and in the size that is wanted. */
final class ScreenRows implements RowTaker {
    private static final int PIXELS_AT_ONCE = 1 << 14;
    private static final int MOST_BANDS = 5;

    private final Size from;
    private final ToScreen colours;
    private final int bands;
    private final AreaAverage average;
    private final int[] samples;
    private final int[] argb;
    private int rows;

    ScreenRows(TiffLevel level, Optional<ICC_Profile> profile, Size from, Size wanted) {
        this.from = from;
        colours = colours(level, profile);
        bands = level.kind().colours() + (level.hasAlpha() ? 1 : 0);
        average = new AreaAverage(from, wanted);
        int atOnce = rowsAtOnce(from.width());
        samples = new int[atOnce * from.width() * bands];
        argb = new int[atOnce * from.width()];
    }

    /** Bytes of memory that it takes, beside the result. */
    static long memory(Area area, int step) {
        long width = area.width() / step + 1L;
        return width * rowsAtOnce((int) width) * (MOST_BANDS + 1) * Integer.BYTES;
    }

    private static int rowsAtOnce(int width) {
        return Math.max(1, PIXELS_AT_ONCE / width);
    }

    private static ToScreen colours(TiffLevel level, Optional<ICC_Profile> profile) {
        Meaning.Kind kind = level.kind();
        Optional<ICC_Profile> fitting =
                profile.filter(icc -> kind != Meaning.Kind.LAB).filter(icc -> Profiled.suits(icc, kind.colours()));
        if (fitting.isPresent()) {
            return new Profiled(fitting.get(), kind.colours(), level.hasAlpha(), level.isDeep());
        }
        return switch (kind) {
            case GREY, RGB -> new Plain(kind.colours(), level.hasAlpha());
            case INK -> new Ink(level.hasAlpha());
            case LAB -> new Lab(level.hasAlpha());
        };
    }

    @Override
    public void take(int[] row) {
        int length = from.width() * bands;
        System.arraycopy(row, 0, samples, rows * length, length);
        rows++;
        if (rows * length == samples.length) {
            convert();
        }
    }

    private void convert() {
        colours.convert(samples, argb, 0, rows * from.width());
        average.add(argb, rows);
        rows = 0;
    }

    /** The picture, once all rows were taken. */
    Pixels result() {
        if (rows > 0) {
            convert();
        }
        return average.result();
    }
}
