package org.caveat.metadata.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bytes that can be read from any place. Numbers are unsigned; nothing is read or allocated beyond the end. */
public abstract class Bytes {
    /** The most that is read in one piece, in bytes. */
    public static final int LARGEST_PIECE = 8 << 20;

    /** How many there are. */
    public abstract long size();

    /**
     * The byte at a place, 0 to 255.
     *
     * @throws CutShort where there is none
     */
    public abstract int at(long place) throws IOException;

    /** Fills a piece from a place on; it lies within. */
    protected abstract void fill(long from, byte[] piece) throws IOException;

    /** Bytes that hold an array, which is not copied. */
    public static Bytes of(byte[] array) {
        return new MemoryBytes(array);
    }

    /**
     * A piece of its own.
     *
     * @throws CutShort where it runs over the end
     * @throws TooLarge where it is longer than {@link #LARGEST_PIECE}
     */
    public final byte[] piece(long from, long count) throws IOException {
        require(from, count);
        if (count > LARGEST_PIECE) {
            throw new TooLarge(count);
        }
        byte[] piece = new byte[(int) count];
        fill(from, piece);
        return piece;
    }

    /**
     * All of them in one piece.
     *
     * @throws TooLarge where they are more than {@link #LARGEST_PIECE}
     */
    public final byte[] whole() throws IOException {
        return piece(0, size());
    }

    /**
     * A view of a part, of which the first byte stands at 0.
     *
     * @throws CutShort where it runs over the end
     */
    public final Bytes part(long from, long count) throws IOException {
        require(from, count);
        return new PartOfBytes(this, from, count);
    }

    /**
     * A view of what follows a place, in bytes from 0.
     *
     * @throws CutShort where the place lies behind the end
     */
    public final Bytes after(long from) throws IOException {
        return part(from, size() - from);
    }

    /**
     * Two bytes, the greatest first.
     *
     * @throws CutShort where they are not all there
     */
    public final int big16(long place) throws IOException {
        return at(place) << 8 | at(place + 1);
    }

    /**
     * Two bytes, the least first.
     *
     * @throws CutShort where they are not all there
     */
    public final int little16(long place) throws IOException {
        return at(place) | at(place + 1) << 8;
    }

    /**
     * Four bytes, the greatest first.
     *
     * @throws CutShort where they are not all there
     */
    public final long big32(long place) throws IOException {
        return (long) big16(place) << 16 | big16(place + 2);
    }

    /**
     * Four bytes, the least first.
     *
     * @throws CutShort where they are not all there
     */
    public final long little32(long place) throws IOException {
        return little16(place) | (long) little16(place + 2) << 16;
    }

    /**
     * Eight bytes, the greatest first; those over 2^63 - 1 come out negative, and no file has such a place.
     *
     * @throws CutShort where they are not all there
     */
    public final long big64(long place) throws IOException {
        return big32(place) << 32 | big32(place + 4);
    }

    /**
     * Eight bytes, the least first; those over 2^63 - 1 come out negative.
     *
     * @throws CutShort where they are not all there
     */
    public final long little64(long place) throws IOException {
        return little32(place) | little32(place + 4) << 32;
    }

    /**
     * Bytes as characters of Latin-1 (ISO 8859-1), one each: for signatures.
     *
     * @throws CutShort where they are not all there
     * @throws TooLarge where they are more than {@link #LARGEST_PIECE}
     */
    public final String latin(long from, int count) throws IOException {
        return new String(piece(from, count), StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether a signature stands at a place; false too where the bytes end before.
     *
     * @throws IOException where they cannot be read at all
     */
    public final boolean has(long from, String signature) throws IOException {
        return from >= 0
                && from <= size() - signature.length()
                && latin(from, signature.length()).equals(signature);
    }

    private void require(long from, long count) throws CutShort {
        if (from < 0 || count < 0 || from > size() - count) {
            throw new CutShort(from, count, size());
        }
    }
}
