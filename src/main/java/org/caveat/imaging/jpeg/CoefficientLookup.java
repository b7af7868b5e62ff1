package org.caveat.imaging.jpeg;

/**
 * The values of AC coefficients: for the next bits, the run of zeros before a coefficient, its value, and the bits of
 * both, where these are few; else the symbol alone (ITU-T T.81, F.1.2.2 and F.2.2.2).
 */
final class CoefficientLookup {
    private static final int BITS = 12;
    private static final int ZERO_RUN = 0xF0;

    /** Steps that lead beyond any block. */
    private static final int TO_END = 64;

    /** Where the value follows the symbol, for all that is known is its size. */
    static final int VALUE_FOLLOWS = 1 << 15;

    private final HuffmanCode code;
    private final int[] entries = new int[1 << BITS];

    CoefficientLookup(HuffmanCode code) {
        this.code = code;
        for (int next = 0; next < entries.length; next++) {
            int entry = entry(next << (HuffmanCode.LONGEST - BITS));
            entries[next] = bits(entry) > BITS ? 0 : withValue(entry, next);
        }
    }

    /** Bits that are taken. */
    static int bits(int entry) {
        return entry & 0x3F;
    }

    /** How far to step, the coefficient included; to beyond the end of the block where it is at its end. */
    static int steps(int entry) {
        return entry >> 6 & 0x7F;
    }

    /** The coefficient; where its value follows, how many bits that has. 0 where there are only zeros. */
    static int value(int entry) {
        return entry >> 16;
    }

    /** What the next bits begin with; 0 where that is no code. */
    int at(long bits) {
        int entry = entries[(int) (bits >>> (Long.SIZE - BITS))];
        return entry == 0 ? entry((int) (bits >>> (Long.SIZE - HuffmanCode.LONGEST))) : entry;
    }

    private int entry(int bits16) {
        int length = code.length(bits16);
        if (length == 0) {
            return 0;
        }
        int symbol = code.symbol(bits16, length);
        int size = symbol & 0xF;
        if (size == 0) {
            return of(symbol == ZERO_RUN ? 16 : TO_END, length);
        }
        return size << 16 | VALUE_FOLLOWS | of((symbol >> 4) + 1, length);
    }

    private static int of(int steps, int bits) {
        return steps << 6 | bits;
    }

    private static int withValue(int entry, int next) {
        int size = value(entry);
        int end = bits(entry) + size;
        if ((entry & VALUE_FOLLOWS) == 0 || end > BITS) {
            return entry;
        }
        int raw = next >> (BITS - end) & ((1 << size) - 1);
        return extended(raw, size) << 16 | of(steps(entry), end);
    }

    /** The value that some bits stand for (F.2.2.1, EXTEND). */
    static int extended(int raw, int size) {
        return raw < 1 << (size - 1) ? raw - (1 << size) + 1 : raw;
    }
}
