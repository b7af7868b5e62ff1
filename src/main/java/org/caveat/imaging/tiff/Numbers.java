package org.caveat.imaging.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A file's bytes as numbers, in the order that its first two bytes tell (TIFF 6.0, section 2). */
final class Numbers {
    private static final int CLASSIC = 42;
    private static final int BIG = 43;
    private static final int PIECE = 1 << 20;

    private final RandomBytes bytes;
    private final ByteOrder order;
    private final boolean isBig;

    private Numbers(RandomBytes bytes, ByteOrder order, boolean isBig) {
        this.bytes = bytes;
        this.order = order;
        this.isBig = isBig;
    }

    /**
     * Reads the first bytes.
     *
     * @throws Malformed where they are not those of a TIFF
     */
    static Numbers of(RandomBytes bytes) throws IOException {
        Numbers mark = new Numbers(bytes, ByteOrder.BIG_ENDIAN, false);
        int letters = mark.at(0, 2).getShort();
        ByteOrder order =
                switch (letters) {
                    case 0x4949 -> ByteOrder.LITTLE_ENDIAN;
                    case 0x4D4D -> ByteOrder.BIG_ENDIAN;
                    default -> throw new Malformed("no TIFF");
                };
        int version = new Numbers(bytes, order, false).at(2, 2).getShort();
        if (version != CLASSIC && version != BIG) {
            throw new Malformed("a TIFF of version " + version);
        }
        return new Numbers(bytes, order, version == BIG);
    }

    RandomBytes bytes() {
        return bytes;
    }

    ByteOrder order() {
        return order;
    }

    /** Whether places take eight bytes. */
    boolean isBig() {
        return isBig;
    }

    /** Where the first directory begins. */
    long firstDirectory() throws IOException {
        return isBig ? at(8, 8).getLong() : Integer.toUnsignedLong(at(4, 4).getInt());
    }

    /**
     * Some bytes.
     *
     * @throws EOFException where the file ends before, or they lie nowhere in it: then nothing is allocated
     */
    ByteBuffer at(long place, long count) throws IOException {
        if (place < 0 || count < 0 || count > Integer.MAX_VALUE - 8 || count > bytes.length() - place) {
            throw new EOFException(count + " bytes at " + place);
        }
        byte[] found = new byte[(int) count];
        for (int read = 0; read < found.length; ) {
            int more = bytes.read(found, read, Math.min(PIECE, found.length - read), place + read);
            if (more <= 0) {
                throw new EOFException(count + " bytes at " + place);
            }
            read += more;
        }
        return ByteBuffer.wrap(found).order(order);
    }
}
