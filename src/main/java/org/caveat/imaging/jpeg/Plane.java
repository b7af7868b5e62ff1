package org.caveat.imaging.jpeg;

/** One colour of the picture at an eighth: a byte for each block, rows of whole units. */
final class Plane {
    private static final int MIDDLE = 128;

    private final Frame.Component component;
    private final int stride;
    private final byte[] values;
    private final int step;

    /** @param step of the DC coefficient */
    Plane(Frame frame, Frame.Component component, int step) {
        this.component = component;
        this.step = step;
        stride = frame.unitsAcross() * component.across();
        values = new byte[stride * frame.unitsDown() * component.down()];
        java.util.Arrays.fill(values, (byte) MIDDLE);
    }

    Frame.Component component() {
        return component;
    }

    /** Takes the DC coefficient of a block: eight times the block's average, less the middle (ITU-T T.81, A.3.3). */
    void put(int across, int down, int coefficient) {
        int value = ((coefficient * step + 4) >> 3) + MIDDLE;
        values[down * stride + across] = (byte) Math.max(0, Math.min(255, value));
    }

    /** The average of a block, 0 to 255. */
    int at(int across, int down) {
        return values[down * stride + across] & 0xFF;
    }
}
