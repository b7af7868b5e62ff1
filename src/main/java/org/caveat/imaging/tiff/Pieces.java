package org.caveat.imaging.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Opens the pieces of a picture, in full or at an eighth. */
final class Pieces {
    private static final int MOST_ROOM = 1 << 16;
    private static final int LEAST_ROOM = 1 << 9;
    private static final int ALL_ROOM = 1 << 22;
    private static final int JPEG_ROOM = 1 << 18;
    private static final int PACKED_ROOM = 1 << 17;

    private final Grid grid;
    private final SampleFormat format;
    private final Packing packing;
    private final boolean isEighth;

    private Pieces(Grid grid, SampleFormat format, Packing packing, boolean isEighth) {
        this.grid = grid;
        this.format = format;
        this.packing = packing;
        this.isEighth = isEighth;
    }

    static Pieces whole(Grid grid, SampleFormat format, Packing packing) {
        return new Pieces(grid, format, packing, false);
    }

    /** The same at an eighth; none where they are no JPEG, or not made of eights. */
    Optional<Pieces> eighth() {
        return isEighth || packing.jpeg().isEmpty()
                ? Optional.empty()
                : grid.eighth().map(smaller -> new Pieces(smaller, format, packing, true));
    }

    Grid grid() {
        return grid;
    }

    SampleFormat format() {
        return format;
    }

    /** Bytes of a row of a piece once it is unpacked. */
    long rowBytes() {
        return format.rowBytes(grid.pieceWidth());
    }

    /** Whether each row can be reached by itself. */
    boolean isOpen() {
        return packing.kind() == Packing.Kind.NONE;
    }

    /**
     * Checks that the file can hold a row, before there is any room for one.
     *
     * @throws EOFException where it cannot
     */
    void check(RandomBytes file) throws EOFException {
        if (!packing.canHold(file.length(), rowBytes())) {
            throw new EOFException("rows of " + rowBytes() + " bytes");
        }
    }

    /** Bytes of memory that one takes while it is open. */
    long memory() {
        return switch (packing.kind()) {
            case NONE -> MOST_ROOM;
            case JPEG ->
                isEighth
                        ? JPEG_ROOM + (long) grid.pieceWidth() * grid.pieceHeight() * Integer.BYTES * 5
                        : JPEG_ROOM + grid.pieceWidth() * 400L;
            default -> PACKED_ROOM + Math.min(1 << 23, rowBytes() * grid.pieceHeight());
        };
    }

    /**
     * Opens a piece.
     *
     * @param slice bytes of each row that are wanted
     * @param atOnce how many pieces are open at one time
     * @throws EOFException where it cannot hold so many pixels
     */
    PieceRows open(RandomBytes file, int piece, int rows, long slice, int atOnce) throws IOException {
        if (grid.isLeftOut(piece)) {
            return new NoRows();
        }
        long place = grid.place(piece);
        long said = grid.length(piece);
        long there = file.length() - place;
        long length = said == 0 ? there : Math.min(said, there);
        if (place < 0 || length <= 0 || !packing.canHold(length, rowBytes() * rows)) {
            throw new EOFException(rows + " rows in " + length + " bytes at " + place);
        }
        int room = room(slice, atOnce);
        PieceBytes bytes = new PieceBytes(file, place, length, packing.isReversed(), room);
        if (packing.jpeg().isPresent()) {
            return isEighth
                    ? JpegRows.atAnEighth(bytes, packing.jpeg().get(), format.together())
                    : JpegRows.whole(bytes, packing.jpeg().get(), format.together());
        }
        return new PackedRows(bytes, packing, (int) rowBytes(), room);
    }

    /** Of a row of which only a part is wanted, no more is read than that. */
    private int room(long slice, int atOnce) {
        long most = Math.max(LEAST_ROOM, Math.min(MOST_ROOM, ALL_ROOM / atOnce));
        return (int) (isOpen() && slice < rowBytes() ? Math.min(most, Math.max(LEAST_ROOM, slice)) : most);
    }

    /** A piece that was never written. */
    private static final class NoRows implements PieceRows {
        @Override
        public void next(byte[] row, int from, int to) {
            Arrays.fill(row, from, to, (byte) 0);
        }

        @Override
        public void skip(int rows) {
            // There are none.
        }
    }
}
