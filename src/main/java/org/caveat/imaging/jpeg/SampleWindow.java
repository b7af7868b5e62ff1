package org.caveat.imaging.jpeg;

/** The samples of one colour, of the rows that are being looked at: it moves down the picture. */
final class SampleWindow {

    private final Frame.Component component;
    private final int block;
    private final int stride;
    private final int width;
    private final int height;
    private final byte[] samples;
    private int first;
    private int end;

    /** @param units rows of units that there is room for */
    SampleWindow(Frame frame, Frame.Component component, int units, Reduction reduction) {
        this.component = component;
        block = reduction.samples();
        stride = frame.unitsAcross() * component.across() * block;
        width = reduction.of(frame.samplesAcross(component));
        height = reduction.of(frame.samplesDown(component));
        samples = new byte[Math.multiplyExact(stride, units * component.down() * block)];
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
        return (end - first + down * block) * stride + across * block;
    }

    /** One more row of units is there. */
    void addUnits() {
        end += component.down() * block;
    }

    /** Lets go of all rows before one that will still be looked at. */
    void moveTo(int row) {
        int from = Math.max(first, Math.min(row, end));
        System.arraycopy(samples, (from - first) * stride, samples, 0, (end - from) * stride);
        first = from;
    }
}
