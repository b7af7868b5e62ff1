package org.caveat.imaging.jpeg;

/**
 * Brings a row of one colour to the width of the picture. Where a colour has half the samples, those between are put in by
 * a triangle filter, three parts the nearer and one part the farther, as the Independent JPEG Group's decoder does: its
 * roundings too. Of any other number each sample stands for its neighbours.
 */
final class Upsampling {
    private static final int LEAST_FILTERED = 3;

    private final SampleWindow from;
    private final int across;
    private final int mostAcross;
    private final int down;
    private final int mostDown;
    private final boolean isFiltered;
    private final boolean isFilteredDown;
    private final int[] sums;
    private final int[] values;

    Upsampling(SampleWindow from, Frame frame, int width) {
        this.from = from;
        across = from.component().across();
        mostAcross = frame.mostAcross();
        down = from.component().down();
        mostDown = frame.mostDown();
        boolean isHalf = mostAcross == 2 * across && (mostDown == down || mostDown == 2 * down);
        isFiltered = isHalf && from.width() >= LEAST_FILTERED;
        isFilteredDown = mostDown == 2 * down && (isFiltered || mostAcross == across);
        sums = new int[from.width()];
        values = new int[width + 2 * mostAcross];
    }

    /** The row, as wide as the picture and perhaps wider: the same array each time. */
    int[] row(int y) {
        if (isFilteredDown) {
            addRows(y);
            filterSums(y);
        } else if (isFiltered) {
            filterAcross(from.at(y));
        } else {
            repeat(from.at(y * down / mostDown));
        }
        return values;
    }

    /** The last row that has to be there before a row of the picture can be made. */
    int lastNeeded(int y) {
        return y * down / mostDown + (isFilteredDown ? 1 : 0);
    }

    /** The first row that is still looked at for a row of the picture. */
    int firstNeeded(int y) {
        return Math.max(0, y * down / mostDown - 1);
    }

    private void repeat(int at) {
        byte[] samples = from.samples();
        if (across == mostAcross) {
            for (int x = 0; x < from.width(); x++) {
                values[x] = samples[at + x] & 0xFF;
            }
            return;
        }
        for (int x = 0; x < values.length; x++) {
            values[x] = samples[at + Math.min(from.stride() - 1, x * across / mostAcross)] & 0xFF;
        }
    }

    private void filterAcross(int at) {
        byte[] samples = from.samples();
        int last = from.width() - 1;
        for (int x = 0; x <= last; x++) {
            int here = samples[at + x] & 0xFF;
            int before = samples[at + Math.max(0, x - 1)] & 0xFF;
            int after = samples[at + Math.min(last, x + 1)] & 0xFF;
            values[2 * x] = (3 * here + before + 1) >> 2;
            values[2 * x + 1] = (3 * here + after + 2) >> 2;
        }
    }

    /** Three parts of the nearer row, one of the farther. */
    private void addRows(int y) {
        byte[] samples = from.samples();
        int nearer = from.at(y / 2);
        int farther = from.at(y % 2 == 0 ? y / 2 - 1 : y / 2 + 1);
        int[] sum = sums;
        for (int x = 0; x < sum.length; x++) {
            sum[x] = 3 * (samples[nearer + x] & 0xFF) + (samples[farther + x] & 0xFF);
        }
    }

    private void filterSums(int y) {
        int[] sum = sums;
        if (!isFiltered) {
            for (int x = 0; x < sum.length; x++) {
                values[x] = (sum[x] + 1 + y % 2) >> 2;
            }
            return;
        }
        int last = sum.length - 1;
        values[0] = (4 * sum[0] + 8) >> 4;
        values[2 * last + 1] = (4 * sum[last] + 7) >> 4;
        for (int x = 0; x < last; x++) {
            values[2 * x + 1] = (3 * sum[x] + sum[x + 1] + 7) >> 4;
            values[2 * x + 2] = (3 * sum[x + 1] + sum[x] + 8) >> 4;
        }
    }
}
