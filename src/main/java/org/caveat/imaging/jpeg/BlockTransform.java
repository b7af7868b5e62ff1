package org.caveat.imaging.jpeg;

/** From the coefficients of a block to its samples. */
interface BlockTransform {
    int MIDDLE = 128;

    /**
     * Turns coefficients into samples.
     *
     * @param block coefficients, multiplied by their steps, row by row
     * @param into takes the samples, 0 to 255
     * @param at where the first one goes
     * @param stride from one row to the next
     */
    void transform(int[] block, byte[] into, int at, int stride);

    /** A block of one even tone, from its first coefficient. */
    void flat(int coefficient, byte[] into, int at, int stride);

    /** A sample from its value times a power of two. */
    static int sample(int value, int shift) {
        int sample = ((value + (1 << (shift - 1))) >> shift) + MIDDLE;
        return Math.max(0, Math.min(255, sample));
    }
}
