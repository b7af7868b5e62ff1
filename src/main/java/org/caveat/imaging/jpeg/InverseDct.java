package org.caveat.imaging.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The inverse discrete cosine transform of a block (ITU-T T.81, A.3.3), in whole numbers, after C. Loeffler, A. Ligtenberg
 * and G. Moschytz, “Practical Fast 1-D DCT Algorithms with 11 Multiplications”, ICASSP 1989: with the very roundings of the
 * Independent JPEG Group's accurate method, so that the result is that of most other programs, bit by bit.
 */
final class InverseDct implements BlockTransform {
    private static final VarHandle EIGHT_SAMPLES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long EVERY_BYTE = 0x0101010101010101L;
    private static final int SIDE = 8;
    private static final int CONSTANT_BITS = 13;
    private static final int FIRST_PASS_BITS = 2;

    private static final int C_0_298 = 2446;
    private static final int C_0_390 = 3196;
    private static final int C_0_541 = 4433;
    private static final int C_0_765 = 6270;
    private static final int C_0_899 = 7373;
    private static final int C_1_175 = 9633;
    private static final int C_1_501 = 12299;
    private static final int C_1_847 = 15137;
    private static final int C_1_961 = 16069;
    private static final int C_2_053 = 16819;
    private static final int C_2_562 = 20995;
    private static final int C_3_072 = 25172;

    private final int[] between = new int[SIDE * SIDE];
    /** The even and odd parts of one row or column. */
    private final int[] part = new int[SIDE];

    @Override
    public void transform(int[] block, byte[] into, int at, int stride) {
        for (int column = 0; column < SIDE; column++) {
            column(block, column);
        }
        for (int row = 0; row < SIDE; row++) {
            row(row * SIDE, into, at + row * stride);
        }
    }

    @Override
    public void flat(int coefficient, byte[] into, int at, int stride) {
        int value = coefficient << FIRST_PASS_BITS;
        long tones = (BlockTransform.sample(value, FIRST_PASS_BITS + 3) & 0xFFL) * EVERY_BYTE;
        for (int row = 0; row < SIDE; row++) {
            EIGHT_SAMPLES.set(into, at + row * stride, tones);
        }
    }

    private void column(int[] in, int c) {
        if ((in[c + 8] | in[c + 16] | in[c + 24] | in[c + 32] | in[c + 40] | in[c + 48] | in[c + 56]) == 0) {
            int same = in[c] << FIRST_PASS_BITS;
            for (int row = c; row < SIDE * SIDE; row += SIDE) {
                between[row] = same;
            }
            return;
        }
        int[] to = between;
        even(in[c], in[c + 16], in[c + 32], in[c + 48]);
        odd(in[c + 56], in[c + 40], in[c + 24], in[c + 8]);
        int[] p = part;
        int shift = CONSTANT_BITS - FIRST_PASS_BITS;
        int half = 1 << (shift - 1);
        to[c] = (p[0] + p[7] + half) >> shift;
        to[c + 56] = (p[0] - p[7] + half) >> shift;
        to[c + 8] = (p[1] + p[6] + half) >> shift;
        to[c + 48] = (p[1] - p[6] + half) >> shift;
        to[c + 16] = (p[2] + p[5] + half) >> shift;
        to[c + 40] = (p[2] - p[5] + half) >> shift;
        to[c + 24] = (p[3] + p[4] + half) >> shift;
        to[c + 32] = (p[3] - p[4] + half) >> shift;
    }

    private void row(int r, byte[] into, int at) {
        int[] in = between;
        even(in[r], in[r + 2], in[r + 4], in[r + 6]);
        odd(in[r + 7], in[r + 5], in[r + 3], in[r + 1]);
        int[] p = part;
        int shift = CONSTANT_BITS + FIRST_PASS_BITS + 3;
        into[at] = (byte) BlockTransform.sample(p[0] + p[7], shift);
        into[at + 7] = (byte) BlockTransform.sample(p[0] - p[7], shift);
        into[at + 1] = (byte) BlockTransform.sample(p[1] + p[6], shift);
        into[at + 6] = (byte) BlockTransform.sample(p[1] - p[6], shift);
        into[at + 2] = (byte) BlockTransform.sample(p[2] + p[5], shift);
        into[at + 5] = (byte) BlockTransform.sample(p[2] - p[5], shift);
        into[at + 3] = (byte) BlockTransform.sample(p[3] + p[4], shift);
        into[at + 4] = (byte) BlockTransform.sample(p[3] - p[4], shift);
    }

    private void even(int c0, int c2, int c4, int c6) {
        int shared = (c2 + c6) * C_0_541;
        int lower = shared - c6 * C_1_847;
        int upper = shared + c2 * C_0_765;
        int sum = (c0 + c4) << CONSTANT_BITS;
        int difference = (c0 - c4) << CONSTANT_BITS;
        part[0] = sum + upper;
        part[3] = sum - upper;
        part[1] = difference + lower;
        part[2] = difference - lower;
    }

    private void odd(int c7, int c5, int c3, int c1) {
        int all = (c7 + c3 + c5 + c1) * C_1_175;
        int z1 = -(c7 + c1) * C_0_899;
        int z2 = -(c5 + c3) * C_2_562;
        int z3 = -(c7 + c3) * C_1_961 + all;
        int z4 = -(c5 + c1) * C_0_390 + all;
        part[4] = c7 * C_0_298 + z1 + z3;
        part[5] = c5 * C_2_053 + z2 + z4;
        part[6] = c3 * C_3_072 + z2 + z3;
        part[7] = c1 * C_1_501 + z1 + z4;
    }
}
