package org.caveat.imaging.jpeg;

/** The samples of one colour, of the rows that are being looked at: it moves down the picture. */
final class SampleWindow {
    private static final int BLOCK = 8;

    private final Frame.Component component;
    private final int stride;
    private final int width;
    private final int height;
    private final byte[] samples;
    private int first;
    private int end;

    /** @param units rows of units that there is room for */
    SampleWindow(Frame frame, Frame.Component component, int units) {
        this.component = component;
        stride = frame.unitsAcross() * component.across() * BLOCK;
        width = frame.samplesAcross(component);
        height = frame.samplesDown(component);
        samples = new byte[Math.multiplyExact(stride, units * component.down() * BLOCK)];
    }

    Frame.Component component() {
        return component;
    }

    byte[] samples() {
        return samples;
    }

    int stride() {
        return stride;
    }

    /** How many samples of a row are the picture's, without those that only fill up a block. */
    int width() {
        return width;
    }

    /** The row after the last that is there. */
    int end() {
        return end;
    }

    /** Where a row begins; of one beyond the picture, where the nearest does. */
    int at(int row) {
        return (Math.max(0, Math.min(height - 1, row)) - first) * stride;
    }

    /** Where the first sample of a block goes in the rows of units that are added next. */
    int atBlock(int across, int down) {
        return (end - first + down * BLOCK) * stride + across * BLOCK;
    }

    /** One more row of units is there. */
    void addUnits() {
        end += component.down() * BLOCK;
    }

    /** Lets go of all rows before one that will still be looked at. */
    void moveTo(int row) {
        int from = Math.max(first, Math.min(row, end));
        System.arraycopy(samples, (from - first) * stride, samples, 0, (end - from) * stride);
        first = from;
    }
}
