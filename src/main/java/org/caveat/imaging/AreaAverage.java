package org.caveat.imaging;

import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the average of the area that it covers. The picture comes row by row, so
 * that a large one need never be in memory as a whole. A side that is to grow is repeated pixel by pixel.
 */
final class AreaAverage {
    private static final int CHANNELS = 4;

    private final Size from;
    private final Size to;
    private final Shares across;
    private final Shares down;
    private final int[] smaller;
    private final float[] sums;
    private int row;
    private int newRow;

    /** From a picture of a size to one of another. */
    AreaAverage(Size from, Size to) {
        this.from = from;
        this.to = to;
        across = new Shares(from.width(), to.width());
        down = new Shares(from.height(), to.height());
        smaller = new int[Math.multiplyExact(to.width(), to.height())];
        sums = new float[to.width() * CHANNELS];
    }

    /** A picture in another size. */
    static Pixels of(Pixels picture, Size size) {
        Size from = new Size(picture.width(), picture.height());
        if (from.equals(size)) {
            return picture;
        }
        AreaAverage average = new AreaAverage(from, size);
        average.add(picture.argb(), from.height());
        return average.result();
    }

    /** Takes the next rows of the picture, premultiplied. */
    void add(int[] argb, int rows) {
        if (from.equals(to)) {
            System.arraycopy(argb, 0, smaller, row * to.width(), rows * to.width());
            row += rows;
            newRow += rows;
            return;
        }
        for (int i = 0; i < rows; i++, row++) {
            addRow(argb, i * from.width());
        }
    }

    /** The new picture, once all rows are there. */
    Pixels result() {
        if (newRow < to.height()) {
            throw new IllegalStateException("row " + row + " of " + from);
        }
        return new Pixels(to.width(), to.height(), smaller);
    }

    /** A row belongs to one new row, or to the end of one and the beginning of others. */
    private void addRow(int[] argb, int start) {
        while (newRow < to.height() && down.first[newRow] <= row) {
            addTo(sums, argb, start, down.share(newRow, row));
            if (row < down.last[newRow]) {
                return;
            }
            for (int x = 0; x < to.width(); x++) {
                smaller[newRow * to.width() + x] = pixel(x * CHANNELS);
            }
            Arrays.fill(sums, 0);
            newRow++;
        }
    }

    private void addTo(float[] into, int[] argb, int start, float weight) {
        for (int x = 0, sum = 0; x < to.width(); x++, sum += CHANNELS) {
            int first = across.first[x];
            int last = across.last[x];
            add(into, sum, argb[start + first], across.ofFirst[x] * weight);
            if (last > first) {
                addWhole(into, sum, argb, start + first + 1, start + last, across.ofOthers * weight);
                add(into, sum, argb[start + last], across.ofLast[x] * weight);
            }
        }
    }

    private static void add(float[] into, int at, int pixel, float share) {
        into[at] += share * (pixel >>> 24);
        into[at + 1] += share * (pixel >> 16 & 0xFF);
        into[at + 2] += share * (pixel >> 8 & 0xFF);
        into[at + 3] += share * (pixel & 0xFF);
    }

    /** Pixels that count alike, as most do, are added up as whole numbers. */
    private static void addWhole(float[] into, int at, int[] argb, int begin, int end, float share) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = begin; i < end; i++) {
            int pixel = argb[i];
            alpha += pixel >>> 24;
            red += pixel >> 16 & 0xFF;
            green += pixel >> 8 & 0xFF;
            blue += pixel & 0xFF;
        }
        into[at] += share * alpha;
        into[at + 1] += share * red;
        into[at + 2] += share * green;
        into[at + 3] += share * blue;
    }

    private int pixel(int at) {
        return Math.round(sums[at]) << 24
                | Math.round(sums[at + 1]) << 16
                | Math.round(sums[at + 2]) << 8
                | Math.round(sums[at + 3]);
    }

    /** Which old pixels of one direction a new one covers, and how much each counts. */
    private static final class Shares {
        private final int[] first;
        private final int[] last;
        private final float[] ofFirst;
        private final float[] ofLast;
        private final float ofOthers;

        Shares(int from, int to) {
            first = new int[to];
            last = new int[to];
            ofFirst = new float[to];
            ofLast = new float[to];
            double span = (double) from / to;
            ofOthers = (float) (1 / span);
            for (int i = 0; i < to; i++) {
                double begin = i * span;
                double end = Math.min(from, (i + 1) * span);
                first[i] = (int) begin;
                last[i] = Math.max(first[i], (int) Math.ceil(end - 1e-9) - 1);
                ofFirst[i] = (float) ((Math.min(end, first[i] + 1) - begin) / (end - begin));
                ofLast[i] = (float) ((end - last[i]) / (end - begin));
            }
        }

        float share(int to, int from) {
            if (from == first[to]) {
                return ofFirst[to];
            }
            return from == last[to] ? ofLast[to] : ofOthers;
        }
    }
}
