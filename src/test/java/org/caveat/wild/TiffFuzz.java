package org.caveat.wild;

import java.io.IOException;
import org.caveat.imaging.tiff.Area;
import org.caveat.imaging.tiff.RandomBytes;
import org.caveat.imaging.tiff.TiffLevel;
import org.caveat.imaging.tiff.TiffPage;
import org.caveat.imaging.tiff.TiffPages;
import org.caveat.imaging.tiff.TiffReader;

/** Our own reader of TIFF: each page is read row by row, or refused, and does not need more memory than was announced. */
public final class TiffFuzz {
    private static final long ROOM = 16 << 20;
    private static final int MOST_PAGES = 4;
    private static final int SIDE = 256;
    private static final double[] SCALES = {1, 0.5, 0.1};

    private TiffFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        RandomBytes file = new InMemory(bytes);
        try {
            for (TiffPage page : TiffPages.of(file).stream().limit(MOST_PAGES).toList()) {
                page.profile();
                read(file, page);
            }
        } catch (IOException refused) {
            // no TIFF, or a damaged one
        }
    }

    private static void read(RandomBytes file, TiffPage page) throws IOException {
        TiffReader reader = TiffReader.of(page);
        for (double scale : SCALES) {
            TiffLevel level = reader.level(scale);
            Area area = new Area(0, 0, Math.min(SIDE, level.width()), Math.min(SIDE, level.height()));
            if (level.memory(area) <= ROOM) {
                level.read(file, area, 1, samples -> Promise.kept(samples.length >= area.width(), "a row is whole"));
            }
        }
    }

    /** A file in memory. */
    private static final class InMemory implements RandomBytes {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] into, int offset, int length, long from) {
            if (from < 0 || from >= bytes.length) {
                return -1;
            }
            int count = (int) Math.min(length, bytes.length - from);
            System.arraycopy(bytes, (int) from, into, offset, count);
            return count;
        }

        @Override
        public long length() {
            return bytes.length;
        }
    }
}
