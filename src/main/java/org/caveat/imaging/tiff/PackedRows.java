package org.caveat.imaging.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Rows that are unpacked as bytes, one after the other. */
final class PackedRows implements PieceRows {
    private final InputStream bytes;
    private final int rowBytes;
    private final Packing packing;
    private final Inflater inflater;

    /**
     * Begins with a piece.
     *
     * @param room for packed bytes that are read at once
     */
    PackedRows(PieceBytes packed, Packing packing, int rowBytes, int room) throws IOException {
        this.packing = packing;
        this.rowBytes = rowBytes;
        inflater = new Inflater();
        bytes = switch (packing.kind()) {
            case LZW -> new Lzw(packed, room);
            case PACK_BITS -> new PackBits(packed);
            case DEFLATE -> new InflaterInputStream(packed, inflater, room);
            default -> packed;
        };
    }

    @Override
    public void next(byte[] row, int from, int to) throws IOException {
        boolean isOpen = packing.kind() == Packing.Kind.NONE;
        int first = isOpen ? from : 0;
        int end = isOpen ? to : rowBytes;
        bytes.skipNBytes(first);
        if (bytes.readNBytes(row, first, end - first) < end - first) {
            throw new EOFException("a row of " + rowBytes + " bytes");
        }
        bytes.skipNBytes(rowBytes - end);
        packing.predictor().undo(row, end);
    }

    @Override
    public void skip(int rows) throws IOException {
        bytes.skipNBytes((long) rows * rowBytes);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
