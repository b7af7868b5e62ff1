package org.caveat.imaging.jpeg;

/**
 * Two by two samples from the four coefficients of lowest frequency (ITU-T T.81, A.3.3, for two points each way), these
 * made smaller as an average of four samples makes them.
 */
final class QuarterDct implements BlockTransform {
    private static final int FLAT_SHIFT = 3;
    private static final int BITS = 10;
    private static final int BELOW = 8;

    /** cos π/16 · cos π/8, times 2^10. */
    private static final int ONCE = 928;

    /** That with itself, for what changes both ways. */
    private static final int TWICE = 841;

    @Override
    public void transform(int[] block, byte[] into, int at, int stride) {
        int even = block[0] << BITS;
        int across = block[1] * ONCE;
        int down = block[BELOW] * ONCE;
        int both = block[BELOW + 1] * TWICE;
        int shift = FLAT_SHIFT + BITS;
        into[at] = (byte) BlockTransform.sample(even + across + down + both, shift);
        into[at + 1] = (byte) BlockTransform.sample(even - across + down - both, shift);
        into[at + stride] = (byte) BlockTransform.sample(even + across - down - both, shift);
        into[at + stride + 1] = (byte) BlockTransform.sample(even - across - down + both, shift);
    }

    @Override
    public void flat(int coefficient, byte[] into, int at, int stride) {
        byte tone = (byte) BlockTransform.sample(coefficient, FLAT_SHIFT);
        into[at] = tone;
        into[at + 1] = tone;
        into[at + stride] = tone;
        into[at + stride + 1] = tone;
    }
}
