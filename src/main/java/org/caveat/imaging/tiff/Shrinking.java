package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.Arrays;

/** Makes rows smaller by a whole number each way: each new sample is the average of those that it covers. */
final class Shrinking {
    private final int width;
    private final int bands;
    private final int step;
    private final RowTaker taker;
    private final int[] sums;
    private final int[] result;
    private int rows;

    /**
     * Begins.
     *
     * @param width of the rows, in pixels
     * @param bands samples of a pixel
     * @param step 1 to 128
     */
    Shrinking(int width, int bands, int step, RowTaker taker) {
        this.width = width;
        this.bands = bands;
        this.step = step;
        this.taker = taker;
        sums = new int[step == 1 ? 0 : width * bands];
        result = new int[step == 1 ? 0 : smaller(width, step) * bands];
    }

    static int smaller(int side, int step) {
        return (side + step - 1) / step;
    }

    void add(int[] row) throws IOException {
        if (step == 1) {
            taker.take(row);
            return;
        }
        // First downwards, sample by sample: a loop that the compiler does several at a time.
        int[] into = sums;
        for (int i = 0; i < into.length; i++) {
            into[i] += row[i];
        }
        if (++rows == step) {
            finish();
        }
    }

    /** Gives the last row too, which may be made of fewer. */
    void finish() throws IOException {
        if (rows == 0) {
            return;
        }
        for (int x = 0; x * step < width; x++) {
            average(x, Math.min(step, width - x * step));
        }
        Arrays.fill(sums, 0);
        rows = 0;
        taker.take(result);
    }

    private void average(int x, int count) {
        int pixels = count * rows;
        int begin = x * step * bands;
        int end = begin + count * bands;
        for (int band = 0; band < bands; band++) {
            int sum = pixels / 2;
            for (int at = begin + band; at < end; at += bands) {
                sum += sums[at];
            }
            result[x * bands + band] = sum / pixels;
        }
    }
}
