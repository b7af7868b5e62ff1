package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one part of a picture: one row of pieces after the other, side by side as far as the part reaches. */
final class PartReading {
    private final RandomBytes file;
    private final Pieces pieces;
    private final Grid grid;
    private final SampleFormat format;
    private final Meaning meaning;
    private final Unpacker unpacker;
    private final Area area;
    private final byte[] row;
    private final int[] samples;
    private final int[] converted;

    PartReading(RandomBytes file, Pieces pieces, Meaning meaning, Unpacker unpacker, Area area) throws IOException {
        this.file = file;
        this.pieces = pieces;
        this.meaning = meaning;
        this.unpacker = unpacker;
        this.area = area;
        grid = pieces.grid();
        format = pieces.format();
        if (pieces.rowBytes() > Integer.MAX_VALUE - 8) {
            throw new Malformed("rows of " + pieces.rowBytes() + " bytes");
        }
        pieces.check(file);
        row = new byte[(int) pieces.rowBytes()];
        samples = new int[Math.multiplyExact(area.width(), format.perPixel())];
        converted = new int[Math.multiplyExact(area.width(), meaning.bands())];
    }

    void into(Shrinking shrinking) throws IOException {
        for (int down = area.y() / grid.pieceHeight(); down <= grid.lastDown(area); down++) {
            List<Open> open = new ArrayList<>();
            try {
                openAll(down, open);
                readAll(down, open, shrinking);
            } finally {
                open.forEach(piece -> piece.rows.close());
            }
        }
    }

    private void openAll(int down, List<Open> into) throws IOException {
        int atOnce = grid.across(area) * format.planes();
        for (int across = area.x() / grid.pieceWidth(); across <= grid.lastAcross(area); across++) {
            for (int plane = 0; plane < format.planes(); plane++) {
                into.add(new Open(across, down, plane, atOnce));
            }
        }
    }

    private void readAll(int down, List<Open> open, Shrinking shrinking) throws IOException {
        int top = down * grid.pieceHeight();
        int first = Math.max(area.y(), top);
        // Those of the last row go to the end of the picture, whatever an eighth of a piece comes to.
        int end = down == grid.down() - 1 ? area.bottom() : Math.min(area.bottom(), top + grid.pieceHeight());
        for (Open piece : open) {
            piece.rows.skip(first - top);
        }
        for (int y = first; y < end; y++) {
            for (Open piece : open) {
                piece.read();
            }
            shrinking.add(meaning.convert(samples, format.perPixel(), area.width(), converted));
        }
    }

    /** A piece that is being read, and which part of its rows is wanted. */
    private final class Open {
        private final PieceRows rows;
        private final int firstSample;
        private final int count;
        private final int at;

        Open(int across, int down, int plane, int atOnce) throws IOException {
            int left = across * grid.pieceWidth();
            int from = Math.max(area.x(), left);
            boolean isLast = across == grid.across() - 1;
            int to = isLast ? area.right() : Math.min(area.right(), left + grid.pieceWidth());
            firstSample = (from - left) * format.together();
            count = (to - from) * format.together();
            at = (from - area.x()) * format.perPixel() + plane;
            rows = pieces.open(file, grid.piece(across, down, plane), grid.rows(down), byteAt(count), atOnce);
        }

        private int byteAt(int sample) {
            return (int) (((long) sample * format.bits()) >> 3);
        }

        void read() throws IOException {
            int end = Math.min(row.length, byteAt(firstSample + count) + 1);
            rows.next(row, byteAt(firstSample), format.bits() % Byte.SIZE == 0 ? byteAt(firstSample + count) : end);
            int step = format.isPlanar() ? format.perPixel() : 1;
            unpacker.unpack(row, firstSample, count, samples, at, step);
        }
    }
}
