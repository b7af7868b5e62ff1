package org.caveat.imaging.jpeg;

/** The symbols of a Huffman code by the next bits (ITU-T T.81, F.2.2.3). */
final class SymbolLookup {
    private static final int BITS = 10;

    private final HuffmanCode code;
    private final int[] entries = new int[1 << BITS];

    SymbolLookup(HuffmanCode code) {
        this.code = code;
        for (int next = 0; next < entries.length; next++) {
            int bits16 = next << (HuffmanCode.LONGEST - BITS);
            entries[next] = code.length(bits16) > BITS ? 0 : entry(bits16);
        }
    }

    /**
     * What some 16 bits begin with: the bits of the code, and the symbol times 256.
     *
     * @throws Damaged where it is no code
     */
    int at(int bits16) throws Damaged {
        int entry = entries[bits16 >> (HuffmanCode.LONGEST - BITS)];
        if (entry == 0) {
            entry = entry(bits16);
        }
        if (entry == 0) {
            throw new Damaged("a sequence of bits that is no code");
        }
        return entry;
    }

    private int entry(int bits16) {
        int length = code.length(bits16);
        return length == 0 ? 0 : code.symbol(bits16, length) << 8 | length;
    }
}
