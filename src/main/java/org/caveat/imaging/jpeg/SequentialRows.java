package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The units of a scan that holds all colours and all their coefficients, decoded as they are read. */
final class SequentialRows implements UnitRows {
    private static final int BLOCK = 64;

    private final Frame frame;
    private final EntropyBits bits;
    private final int restartInterval;
    private final List<ColourScan> colours;
    private final BlockTransform transform;
    private final int[] block = new int[BLOCK];
    private int untilRestart;
    private int next;

    SequentialRows(JpegHead head, EntropyBits bits, List<ColourScan> colours, Reduction reduction) throws Damaged {
        frame = head.frame();
        this.bits = bits;
        this.colours = colours;
        transform = reduction.transform();
        restartInterval = head.tables().restartInterval();
        untilRestart = restartInterval;
    }

    @Override
    public void next() throws IOException {
        boolean alone = colours.size() == 1;
        int across = alone ? frame.blocksAcross(colours.get(0).component()) : frame.unitsAcross();
        int down = alone ? colours.get(0).component().down() : 1;
        for (int row = 0; row < down; row++) {
            for (int unit = 0; unit < across && !isBelow(row, alone); unit++) {
                restartIfDue();
                if (alone) {
                    read(colours.get(0), unit, row);
                } else {
                    readUnit(unit);
                }
            }
        }
        next++;
    }

    /** A single colour has no blocks that only fill up a unit (A.2.2). */
    private boolean isBelow(int row, boolean alone) {
        Frame.Component component = colours.get(0).component();
        return alone && next * component.down() + row >= frame.blocksDown(component);
    }

    private void readUnit(int unit) throws IOException {
        for (ColourScan colour : colours) {
            Frame.Component component = colour.component();
            for (int y = 0; y < component.down(); y++) {
                for (int x = 0; x < component.across(); x++) {
                    read(colour, unit * component.across() + x, y);
                }
            }
        }
    }

    private void read(ColourScan colour, int across, int down) throws IOException {
        int last = colour.read(bits, block);
        SampleWindow window = colour.window();
        int at = window.atBlock(across, down);
        if (last == 0) {
            transform.flat(block[0], window.samples(), at, window.stride());
        } else {
            transform.transform(block, window.samples(), at, window.stride());
            Arrays.fill(block, 0);
        }
        block[0] = 0;
    }

    private void restartIfDue() throws IOException {
        if (restartInterval == 0) {
            return;
        }
        if (untilRestart == 0) {
            bits.restartAtMarker();
            colours.forEach(ColourScan::restart);
            untilRestart = restartInterval;
        }
        untilRestart--;
    }
}
