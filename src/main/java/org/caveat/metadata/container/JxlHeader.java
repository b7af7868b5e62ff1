package org.caveat.metadata.container;

import java.io.IOException;

/** The beginning of a JPEG XL codestream: size and orientation (ISO/IEC 18181-1, D.2 and D.3.2). */
final class JxlHeader {
    private static final int SIGNATURE_BITS = 16;
    private static final int[][] RATIOS = {{1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}};
    private static final int[] SIZE_BITS = {9, 13, 18, 30};

    private final Bytes codestream;
    private long bit = SIGNATURE_BITS;

    private JxlHeader(Bytes codestream) {
        this.codestream = codestream;
    }

    static void read(Bytes codestream, Contents into) throws IOException {
        if (codestream.has(0, "\u00FF\n")) {
            new JxlHeader(codestream).read(into);
        }
    }

    private void read(Contents into) throws IOException {
        boolean inEights = bits(1) == 1;
        long height = size(inEights);
        int ratio = (int) bits(3);
        long width = ratio == 0 ? size(inEights) : height * RATIOS[ratio - 1][0] / RATIOS[ratio - 1][1];
        into.foundSize(width, height);
        boolean allDefault = bits(1) == 1;
        boolean extraFields = !allDefault && bits(1) == 1;
        into.foundOrientation(extraFields ? (int) bits(3) + 1 : 1);
    }

    private long size(boolean inEights) throws IOException {
        return inEights ? (bits(5) + 1) * 8 : bits(SIZE_BITS[(int) bits(2)]) + 1;
    }

    /** Bits, the least first. */
    private long bits(int count) throws IOException {
        long value = 0;
        for (int at = 0; at < count; at++) {
            value |= (long) (codestream.at(bit / 8) >> bit % 8 & 1) << at;
            bit++;
        }
        return value;
    }
}
