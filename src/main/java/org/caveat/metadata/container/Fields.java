package org.caveat.metadata.container;

import java.io.IOException;

/** Reads numbers one after the other, the greatest byte first. */
final class Fields {
    private final Bytes bytes;
    private long at;

    Fields(Bytes bytes) {
        this.bytes = bytes;
    }

    /** A number of 0, 1, 2, 4 or 8 bytes; none is 0. */
    long number(int size) throws IOException {
        long from = at;
        at += size;
        return switch (size) {
            case 0 -> 0;
            case 1 -> bytes.at(from);
            case 2 -> bytes.big16(from);
            case 4 -> bytes.big32(from);
            default -> bytes.big64(from);
        };
    }

    /** Letters up to a zero. */
    String string() throws IOException {
        long from = at;
        while (bytes.at(at) != 0) {
            at++;
        }
        at++;
        return bytes.latin(from, (int) (at - 1 - from));
    }

    String latin(int count) throws IOException {
        at += count;
        return bytes.latin(at - count, count);
    }
}
