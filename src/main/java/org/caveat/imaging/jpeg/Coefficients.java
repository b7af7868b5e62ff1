package org.caveat.imaging.jpeg;

/** All coefficients of one colour, block by block in rows of whole units, each block in the order of the file. */
final class Coefficients {
    static final int BLOCK = 64;

    private final Frame.Component component;
    private final int blocksAcross;
    private final short[] values;

    Coefficients(Frame frame, Frame.Component component) {
        this.component = component;
        blocksAcross = frame.unitsAcross() * component.across();
        int blocks = Math.multiplyExact(blocksAcross, frame.unitsDown() * component.down());
        values = new short[Math.multiplyExact(blocks, BLOCK)];
    }

    Frame.Component component() {
        return component;
    }

    int blocksAcross() {
        return blocksAcross;
    }

    short[] values() {
        return values;
    }

    /** Where a block begins. */
    int at(int across, int down) {
        return (down * blocksAcross + across) * BLOCK;
    }
}
