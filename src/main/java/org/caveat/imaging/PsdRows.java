package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;

/**
 * The rows of the flattened picture of a Photoshop document, plane by plane. Packed ones are found by their lengths, which
 * stand before them.
 */
final class PsdRows {
    private final PictureInput input;
    private final PsdHead head;
    private final byte[] row;
    private final byte[] packed;

    /** Where each packed row of the planes that are looked at begins, and after the last where that ends. */
    private final long[][] starts;

    /** @param planes how many are looked at, from the first */
    PsdRows(PictureInput input, PsdHead head, int planes) throws IOException {
        this.input = input;
        this.head = head;
        row = new byte[head.rowBytes()];
        starts = head.isPacked() ? starts(planes) : new long[0][];
        packed = new byte[head.isPacked() ? Math.addExact(2 * row.length, 256) : 0];
    }

    private long[][] starts(int planes) throws IOException {
        int height = head.size().height();
        long at = head.rowsAt() + (long) head.channels() * height * head.lengthBytes();
        input.seek(head.rowsAt());
        long[][] all = new long[planes][height + 1];
        for (long[] plane : all) {
            for (int y = 0; y < height; y++) {
                plane[y] = at;
                at += head.lengthBytes() == 2 ? input.readUnsignedShort() : input.readUnsignedInt();
            }
            plane[height] = at;
        }
        return all;
    }

    /** The bytes of a row: the same array each time. */
    byte[] row(int plane, int y) throws IOException {
        if (!head.isPacked()) {
            input.seek(head.rowsAt() + ((long) plane * head.size().height() + y) * row.length);
            input.readFully(row);
            return row;
        }
        long length = starts[plane][y + 1] - starts[plane][y];
        if (length > packed.length) {
            throw new IOException("a row of " + length + " bytes");
        }
        input.seek(starts[plane][y]);
        input.readFully(packed, 0, (int) length);
        unpack((int) length);
        return row;
    }

    /** PackBits (TIFF 6.0, section 9). */
    private void unpack(int length) throws EOFException {
        int to = 0;
        int from = 0;
        while (to < row.length && from < length - 1) {
            int code = packed[from++];
            if (code >= 0) {
                int count = Math.min(code + 1, Math.min(row.length - to, length - from));
                System.arraycopy(packed, from, row, to, count);
                from += code + 1;
                to += count;
            } else if (code != Byte.MIN_VALUE) {
                int end = Math.min(row.length, to + 1 - code);
                java.util.Arrays.fill(row, to, end, packed[from++]);
                to = end;
            }
        }
        if (to < row.length) {
            throw new EOFException("a row that is too short");
        }
    }
}
