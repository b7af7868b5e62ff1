package org.caveat.imaging.jpeg;

/**
 * How to step over AC coefficients: for the next bits, how many of them whole symbols take, with the bits of their
 * values, and how many coefficients these are. A look-up that ends within a block takes as many symbols as fit.
 */
final class AcLookup {
    private static final int BITS = 13;
    private static final int TO_END = 64;
    private static final int ZERO_RUN = 0xF0;

    private final HuffmanCode code;
    private final int[] one = new int[1 << BITS];
    private final int[] several = new int[1 << BITS];

    AcLookup(HuffmanCode code) {
        this.code = code;
        for (int next = 0; next < one.length; next++) {
            int bits16 = next << (HuffmanCode.LONGEST - BITS);
            one[next] = code.length(bits16) > BITS ? 0 : entry(bits16);
        }
        for (int next = 0; next < several.length; next++) {
            several[next] = chain(next);
        }
    }

    /** For a look-up: bits that are taken. */
    static int bits(int entry) {
        return entry & 0x3F;
    }

    /** Coefficients that are stepped over, without an end of block. */
    static int coefficients(int entry) {
        return entry >> 8 & 0xFF;
    }

    /** How far to step: to the end of the block where it is at its end. */
    static int steps(int entry) {
        return entry >> 16;
    }

    /**
     * As many symbols as can be told from the next bits and stand in a block; the next alone, where these go beyond it.
     *
     * @param known how many coefficients of the block are known
     * @throws Damaged where the bits are no code
     */
    int next(long bits, int known) throws Damaged {
        int entry = several[(int) (bits >>> (Long.SIZE - BITS))];
        return entry == 0 || known + coefficients(entry) >= TO_END ? one(bits) : entry;
    }

    /** The next symbol alone. */
    private int one(long bits) throws Damaged {
        int looked = one[(int) (bits >>> (Long.SIZE - BITS))];
        int entry = looked == 0 ? entry((int) (bits >>> (Long.SIZE - HuffmanCode.LONGEST))) : looked;
        if (entry == 0) {
            throw new Damaged("a sequence of bits that is no code");
        }
        return entry;
    }

    /** The symbol that some 16 bits begin with (ITU-T T.81, F.1.2.2.1): a run of zeros, and the size of what follows. */
    private int entry(int bits16) {
        int length = code.length(bits16);
        if (length == 0) {
            return 0;
        }
        int symbol = code.symbol(bits16, length);
        int size = symbol & 0xF;
        if (size == 0 && symbol != ZERO_RUN) {
            return of(length, 0, TO_END);
        }
        int coefficients = (symbol >> 4) + 1;
        return of(length + size, coefficients, coefficients);
    }

    private int chain(int next) {
        int taken = 0;
        int coefficients = 0;
        while (taken < BITS) {
            int entry = one[(next << taken) & ((1 << BITS) - 1)];
            if (entry == 0 || taken + bits(entry) > BITS || coefficients + coefficients(entry) >= TO_END) {
                break;
            }
            taken += bits(entry);
            coefficients += coefficients(entry);
            if (steps(entry) == TO_END) {
                return of(taken, coefficients, TO_END);
            }
        }
        return taken == 0 ? one[next] : of(taken, coefficients, coefficients);
    }

    private static int of(int bits, int coefficients, int steps) {
        return steps << 16 | coefficients << 8 | bits;
    }
}
