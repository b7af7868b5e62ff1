package org.caveat.imaging.jpeg;

import java.util.Arrays;

/**
 * Four by four samples from the sixteen coefficients of lowest frequency (ITU-T T.81, A.3.3, for four points each way),
 * these made smaller as an average of two samples makes them.
 */
final class HalfDct implements BlockTransform {
    private static final int SIDE = 4;
    private static final int BLOCK_SIDE = 8;
    private static final int BITS = 12;
    private static final int HALF = 1 << (BITS - 1);

    /** For the first coefficient, √2 · cos π/16 times the cosines of π/8 and 3π/8; for the third that with cos 3π/16. */
    private static final int ONE_LARGER = 5249;

    private static final int ONE_SMALLER = 2174;
    private static final int THREE_LARGER = 4450;
    private static final int THREE_SMALLER = 1843;

    /** For the second, cos π/8; all times 2^12. */
    private static final int TWO = 3784;

    /** Both passes' bits, and the eighth that all is multiplied by. */
    private static final int SHIFT = BITS + 3;

    private final int[] between = new int[SIDE * SIDE];

    @Override
    public void transform(int[] block, byte[] into, int at, int stride) {
        int[] to = between;
        for (int column = 0; column < SIDE; column++) {
            int first = block[column] << BITS;
            int two = block[column + 2 * BLOCK_SIDE] * TWO;
            int one = block[column + BLOCK_SIDE];
            int three = block[column + 3 * BLOCK_SIDE];
            int outer = one * ONE_LARGER + three * THREE_SMALLER;
            int inner = one * ONE_SMALLER - three * THREE_LARGER;
            to[column] = (first + two + outer + HALF) >> BITS;
            to[column + SIDE] = (first - two + inner + HALF) >> BITS;
            to[column + 2 * SIDE] = (first - two - inner + HALF) >> BITS;
            to[column + 3 * SIDE] = (first + two - outer + HALF) >> BITS;
        }
        for (int row = 0; row < SIDE; row++) {
            row(row * SIDE, into, at + row * stride);
        }
    }

    private void row(int r, byte[] into, int at) {
        int[] in = between;
        int two = in[r + 2] * TWO;
        int even = (in[r] << BITS) + two;
        int other = (in[r] << BITS) - two;
        int outer = in[r + 1] * ONE_LARGER + in[r + 3] * THREE_SMALLER;
        int inner = in[r + 1] * ONE_SMALLER - in[r + 3] * THREE_LARGER;
        into[at] = (byte) BlockTransform.sample(even + outer, SHIFT);
        into[at + 1] = (byte) BlockTransform.sample(other + inner, SHIFT);
        into[at + 2] = (byte) BlockTransform.sample(other - inner, SHIFT);
        into[at + 3] = (byte) BlockTransform.sample(even - outer, SHIFT);
    }

    @Override
    public void flat(int coefficient, byte[] into, int at, int stride) {
        byte tone = (byte) BlockTransform.sample(coefficient, 3);
        for (int row = 0; row < SIDE; row++) {
            Arrays.fill(into, at + row * stride, at + row * stride + SIDE, tone);
        }
    }
}
