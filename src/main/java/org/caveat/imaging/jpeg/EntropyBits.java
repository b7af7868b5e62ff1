package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bits of entropy-coded data (ITU-T T.81, F.2.2.5), its stuffed zeros taken out. They end at a marker, which is kept
 * for {@link #marker}.
 *
 * <p>The next bits stand at the upper end of one {@code long}; eight bytes are looked at whenever it is filled up.
 */
final class EntropyBits {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** How much may be put back into the stream, in bytes. */
    static final int MOST_GIVEN_BACK = StuffedBytes.RAW_BYTES + 2;

    private static final int ENOUGH_BITS = 32;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int BLOCK = 64;

    /** The place in the block of each coefficient of the file (ITU-T T.81, A.3.6). */
    private static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    private final StuffedBytes stuffed;
    private final byte[] clean = new byte[2 * StuffedBytes.RAW_BYTES];
    private int cleanAt;
    private int cleanEnd;

    private long bits;
    private int count;

    EntropyBits(PushbackInputStream in) {
        stuffed = new StuffedBytes(in);
    }

    /** The difference of one DC coefficient from the one before (F.2.2.1). */
    int difference(DcLookup code) throws IOException {
        fill();
        int entry = code.entry((int) (bits >>> (BLOCK - HuffmanCode.LONGEST)));
        take(entry & 0xFF);
        int size = entry >> 8;
        if (size == 0) {
            return 0;
        }
        int value = (int) (bits >>> (BLOCK - size));
        take(size);
        return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }

    /** The place in a block, row by row, of a coefficient by its number in the file. */
    static int placeOf(int coefficient) {
        return ZIGZAG[coefficient];
    }

    /** One symbol of a code. */
    int symbol(SymbolLookup code) throws IOException {
        fill();
        int entry = code.at((int) (bits >>> (BLOCK - HuffmanCode.LONGEST)));
        take(entry & 0xFF);
        return entry >> 8;
    }

    /** A number of so many bits, 15 at the most; of none, 0. */
    int receive(int size) throws IOException {
        if (size == 0) {
            return 0;
        }
        fill();
        int value = (int) (bits >>> (BLOCK - size));
        take(size);
        return value;
    }

    /** One bit. */
    boolean bit() throws IOException {
        if (count < 1) {
            refill();
        }
        boolean isSet = bits < 0;
        take(1);
        return isSet;
    }

    /**
     * Steps over AC coefficients of a block (F.2.2.2) without making out their values.
     *
     * @param from the number of coefficients that are known
     */
    void skipAc(AcLookup code, int from) throws IOException {
        int known = from;
        // a camera's picture has some millions of them: what is ahead is kept at hand, and not in the fields
        long ahead = bits;
        int left = count;
        int at = cleanAt;
        while (known < BLOCK) {
            if (at > cleanEnd - Long.BYTES) {
                cleanAt = at;
                makeSure();
                at = cleanAt;
            }
            ahead |= (long) LONG.get(clean, at) >>> left;
            at += (BLOCK - 1 - left) >> 3;
            left += (BLOCK - 1 - left) & ~7;
            // so many bits are enough for two
            for (int twice = 0; twice < 2 && known < BLOCK && left >= ENOUGH_BITS; twice++) {
                int entry = code.next(ahead, known);
                ahead <<= AcLookup.bits(entry);
                left -= AcLookup.bits(entry);
                known += AcLookup.steps(entry);
            }
        }
        bits = ahead;
        count = left;
        cleanAt = at;
    }

    /**
     * The first AC coefficients of a block (F.2.2.2).
     *
     * @param end before which one to stop; it may lead beyond
     * @param steps by which each is multiplied, in the order of the file
     * @param block takes those that are not zero, row by row
     * @param found takes at 0 the number of the last coefficient that is known, at 1 that of the last that is not zero
     */
    void coefficients(CoefficientLookup code, int end, int[] steps, int[] block, int[] found) throws IOException {
        int known = 0;
        int last = 0;
        while (known < end) {
            fill();
            int entry = code.at(bits);
            if (entry == 0) {
                throw new Damaged("a sequence of bits that is no code");
            }
            take(CoefficientLookup.bits(entry));
            known += CoefficientLookup.steps(entry);
            int value = CoefficientLookup.value(entry);
            if (value != 0 && known < BLOCK) {
                if ((entry & CoefficientLookup.VALUE_FOLLOWS) != 0) {
                    int size = value;
                    value = CoefficientLookup.extended((int) (bits >>> (BLOCK - size)), size);
                    take(size);
                }
                last = known;
                block[ZIGZAG[known]] = value * steps[known];
            }
        }
        found[0] = known;
        found[1] = last;
    }

    private void take(int taken) {
        bits <<= taken;
        count -= taken;
    }

    private void fill() throws IOException {
        if (count < ENOUGH_BITS) {
            refill();
        }
    }

    /** Eight bytes can be looked at from where the data are read; what is behind their end is zeros. */
    private void makeSure() throws IOException {
        if (cleanEnd - cleanAt < Long.BYTES && !stuffed.isEnded()) {
            clean();
        }
        if (cleanAt - cleanEnd > Long.BYTES) {
            throw new Damaged("the data end too soon");
        }
    }

    private void refill() throws IOException {
        makeSure();
        bits |= (long) LONG.get(clean, cleanAt) >>> count;
        int bytes = (BLOCK - 1 - count) >> 3;
        cleanAt += bytes;
        count += bytes << 3;
    }

    /**
     * Ends at a marker: forgets what is left before it.
     *
     * @return the marker, without its 0xFF
     * @throws Damaged where the file ends before there is one
     */
    int marker() throws IOException {
        while (!stuffed.isEnded()) {
            cleanAt = cleanEnd;
            clean();
        }
        return stuffed.marker();
    }

    /** Begins anew behind a restart marker, which comes next. */
    void restartAtMarker() throws IOException {
        int next = marker();
        if (next < FIRST_RESTART || next > LAST_RESTART) {
            throw new Damaged("a restart marker was expected");
        }
        restart();
    }

    private void restart() {
        cleanAt = 0;
        cleanEnd = 0;
        bits = 0;
        count = 0;
        stuffed.goOn();
    }

    /** Leaves out what is left of the data, and puts back into the stream the marker that follows and all after it. */
    void endAtMarker() throws IOException {
        int next = marker();
        stuffed.giveBack(next);
    }

    /** Ends as {@link #endAtMarker} does; false where the file ends before there is a marker. */
    boolean isFollowed() throws IOException {
        try {
            endAtMarker();
            return true;
        } catch (Damaged end) {
            return false;
        }
    }

    /** Takes out the stuffed zeros of what can be read in one go, up to a marker. */
    private void clean() throws IOException {
        int left = Math.max(0, cleanEnd - cleanAt);
        System.arraycopy(clean, cleanEnd - left, clean, 0, left);
        cleanAt = 0;
        cleanEnd = left;
        cleanEnd = stuffed.copyTo(clean, cleanEnd);
        LONG.set(clean, cleanEnd, 0L);
        LONG.set(clean, cleanEnd + Long.BYTES, 0L);
    }
}
