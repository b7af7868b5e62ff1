package org.caveat.imaging.jpeg;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Huffman code (ITU-T T.81, annex C and F.2.2.3): the symbol for each sequence of bits, by its first 16 bits.
 *
 * <p>Its look-ups take longer to make than a small picture to decode: they are made once, for all pictures that share it.
 */
final class HuffmanCode {
    static final int LONGEST = 16;

    private final int[] afterLast = new int[LONGEST + 1];
    private final int[] toSymbol = new int[LONGEST + 1];
    private final byte[] symbols;
    private volatile @Nullable DcLookup dc;
    private volatile @Nullable AcLookup ac;
    private volatile @Nullable CoefficientLookup coefficients;

    /**
     * A code.
     *
     * @param counts how many codes there are of each length from 1 to 16
     * @param symbols in the order of their codes
     * @throws Damaged where there are more codes of a length than such codes can be
     */
    HuffmanCode(byte[] counts, byte[] symbols) throws Damaged {
        this.symbols = symbols;
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int count = counts[length - 1] & 0xFF;
            toSymbol[length] = symbol - code;
            code += count;
            symbol += count;
            if (code > 1 << length) {
                throw new Damaged("a Huffman table that is no code");
            }
            afterLast[length] = code << (LONGEST - length);
            code <<= 1;
        }
    }

    DcLookup dcLookup() {
        DcLookup known = made(dc, () -> new DcLookup(this));
        dc = known;
        return known;
    }

    AcLookup acLookup() {
        AcLookup known = made(ac, () -> new AcLookup(this));
        ac = known;
        return known;
    }

    CoefficientLookup coefficientLookup() {
        CoefficientLookup known = made(coefficients, () -> new CoefficientLookup(this));
        coefficients = known;
        return known;
    }

    private static <T> T made(@Nullable T known, Supplier<T> making) {
        return known != null ? known : making.get();
    }

    /** Length in bits of the code that some 16 bits begin with; 0 where they begin with none. */
    int length(int bits16) {
        for (int length = 1; length <= LONGEST; length++) {
            if (bits16 < afterLast[length]) {
                return length;
            }
        }
        return 0;
    }

    /** The symbol that some 16 bits begin with, the code's length being known. */
    int symbol(int bits16, int length) {
        return symbols[(bits16 >> (LONGEST - length)) + toSymbol[length]] & 0xFF;
    }
}
