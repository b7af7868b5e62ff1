package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * In which pieces, strips or tiles, a picture is stored and where they lie (TIFF 6.0, sections 3 and 15). A strip is a tile
 * as wide as the picture.
 */
final class Grid {
    private static final long MOST_PIECES = 1 << 24;
    private static final int EIGHT = 8;
    private static final long SMALL_PIECE = 1L << 22;

    private final int width;
    private final int height;
    private final int pieceWidth;
    private final int pieceHeight;
    private final int across;
    private final int down;
    private final boolean isTiled;
    private final long[] places;
    private final long[] lengths;
    private final boolean isSparse;

    private Grid(Directory from, int pieceWidth, int pieceHeight, int planes) throws IOException {
        width = from.width();
        height = from.height();
        isTiled = from.has(Tag.TILE_OFFSETS);
        this.pieceWidth = pieceWidth;
        this.pieceHeight = pieceHeight;
        across = divideUp(width, pieceWidth);
        down = divideUp(height, pieceHeight);
        long pieces = (long) across * down * planes;
        if (pieces > MOST_PIECES) {
            throw new Malformed(pieces + " pieces");
        }
        places = from.numbers(isTiled ? Tag.TILE_OFFSETS : Tag.STRIP_OFFSETS, pieces);
        if (places.length < pieces) {
            throw new Malformed(places.length + " of " + pieces + " pieces");
        }
        lengths = from.numbers(isTiled ? Tag.TILE_BYTES : Tag.STRIP_BYTES, pieces);
        isSparse = isTiled && Arrays.stream(lengths).anyMatch(length -> length > 0);
    }

    /** The same pieces, of a picture whose sides are an eighth. */
    private Grid(Grid whole) {
        width = eighth(whole.width);
        height = eighth(whole.height);
        pieceWidth = eighth(whole.pieceWidth);
        pieceHeight = eighth(whole.pieceHeight);
        across = whole.across;
        down = whole.down;
        isTiled = whole.isTiled;
        places = whole.places;
        lengths = whole.lengths;
        isSparse = whole.isSparse;
    }

    /** @param planes 1 where the samples of a pixel lie side by side, else how many each has */
    static Grid of(Directory from, int planes) throws IOException {
        if (!from.hasPicture()) {
            throw new Malformed("no picture");
        }
        boolean isTiled = from.has(Tag.TILE_OFFSETS);
        int rows = from.number(Tag.STRIP_ROWS, from.height());
        int pieceWidth = isTiled ? from.number(Tag.TILE_WIDTH, 0) : from.width();
        int pieceHeight = isTiled ? from.number(Tag.TILE_HEIGHT, 0) : Math.min(rows, from.height());
        if (pieceWidth < 1 || pieceHeight < 1) {
            throw new Malformed("pieces of " + pieceWidth + " by " + pieceHeight);
        }
        return new Grid(from, pieceWidth, pieceHeight, planes);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int pieceWidth() {
        return pieceWidth;
    }

    int pieceHeight() {
        return pieceHeight;
    }

    boolean isTiled() {
        return isTiled;
    }

    /** How many pieces stand side by side. */
    int across() {
        return across;
    }

    /** How many pieces stand on each other. */
    int down() {
        return down;
    }

    /** The last piece across that a part touches. */
    int lastAcross(Area area) {
        return Math.min(across - 1, (area.right() - 1) / pieceWidth);
    }

    /** The last piece down that a part touches. */
    int lastDown(Area area) {
        return Math.min(down - 1, (area.bottom() - 1) / pieceHeight);
    }

    /** How many pieces side by side a part touches. */
    int across(Area area) {
        return lastAcross(area) - area.x() / pieceWidth + 1;
    }

    /** Whether there are several, none of them so large that to unpack it takes long. */
    boolean isOfSmallPieces() {
        return across * down > 1 && (long) pieceWidth * pieceHeight <= SMALL_PIECE;
    }

    /** Rows of the pieces of a row; the last strips have fewer, tiles are always whole. */
    int rows(int down) {
        return isTiled ? pieceHeight : Math.min(pieceHeight, height - down * pieceHeight);
    }

    /** The number of a piece. */
    int piece(int across, int down, int plane) {
        return (plane * this.down + down) * this.across + across;
    }

    /** Where a piece begins. */
    long place(int piece) {
        return places[piece];
    }

    /** Bytes of a piece; 0 where the file does not say. */
    long length(int piece) {
        return piece < lengths.length ? Math.max(0, lengths[piece]) : 0;
    }

    /** Whether a tile was never written, as geographers leave them out: it is empty, and others are there. */
    boolean isLeftOut(int piece) {
        return isSparse && place(piece) == 0 && length(piece) == 0;
    }

    /** The grid of a picture that is decoded at an eighth, piece by piece; none where its pieces are not made of eights. */
    Optional<Grid> eighth() {
        boolean fits = (across == 1 || pieceWidth % EIGHT == 0) && (down == 1 || pieceHeight % EIGHT == 0);
        return fits ? Optional.of(new Grid(this)) : Optional.empty();
    }

    private static int eighth(int side) {
        return Math.max(1, (side + EIGHT / 2) / EIGHT);
    }

    private static int divideUp(int number, int by) {
        return (int) (((long) number + by - 1) / by);
    }
}
