package org.caveat.imaging.jpeg;

/** The Huffman code of DC differences: how many bits the difference has (ITU-T T.81, F.1.2.1.2). */
final class DcLookup {
    private static final int BITS = 10;
    private static final int MOST_BITS = 16;

    private final HuffmanCode code;
    private final int[] entries = new int[1 << BITS];

    DcLookup(HuffmanCode code) {
        this.code = code;
        for (int next = 0; next < entries.length; next++) {
            int bits16 = next << (HuffmanCode.LONGEST - BITS);
            int length = code.length(bits16);
            entries[next] = length == 0 || length > BITS ? 0 : code.symbol(bits16, length) << 8 | length;
        }
    }

    /**
     * What some 16 bits begin with: the bits of the code, and of the difference times 256.
     *
     * @throws Damaged where it is no code
     */
    int entry(int bits16) throws Damaged {
        int entry = entries[bits16 >> (HuffmanCode.LONGEST - BITS)];
        if (entry == 0) {
            int length = code.length(bits16);
            entry = length == 0 ? 0 : code.symbol(bits16, length) << 8 | length;
        }
        if (entry == 0 || entry >> 8 > MOST_BITS) {
            throw new Damaged("a sequence of bits that is no code");
        }
        return entry;
    }
}
