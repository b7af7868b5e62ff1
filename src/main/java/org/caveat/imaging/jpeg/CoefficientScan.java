package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one scan of many into the coefficients of its colours: of a progressive picture (ITU-T T.81, G.1.2), or another. */
final class CoefficientScan {
    private final Frame frame;
    private final EntropyBits bits;
    private final int restartInterval;
    private final List<Part> parts = new ArrayList<>();

    /** One colour of the scan. */
    private record Part(Coefficients into, BlockReader reader) {}

    CoefficientScan(JpegHead head, ScanHeader header, Map<Frame.Component, Coefficients> colours, EntropyBits bits)
            throws Damaged {
        frame = head.frame();
        this.bits = bits;
        restartInterval = head.tables().restartInterval();
        for (ScanHeader.Part part : header.parts()) {
            Coefficients into = colours.get(part.component());
            if (into == null) {
                throw new Damaged("a scan of an unknown component");
            }
            parts.add(new Part(into, BlockReader.of(header, part, head.tables(), into.values())));
        }
    }

    /**
     * Reads the scan to its end.
     *
     * @throws IOException where the bits are damaged, or the file ends before them
     */
    void read() throws IOException {
        boolean alone = parts.size() == 1;
        Frame.Component only = parts.get(0).into().component();
        int across = alone ? frame.blocksAcross(only) : frame.unitsAcross();
        int down = alone ? frame.blocksDown(only) : frame.unitsDown();
        int untilRestart = restartInterval;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                if (restartInterval > 0 && untilRestart-- == 0) {
                    bits.restartAtMarker();
                    parts.forEach(part -> part.reader().restart());
                    untilRestart = restartInterval - 1;
                }
                if (alone) {
                    parts.get(0).reader().read(bits, parts.get(0).into().at(column, row));
                } else {
                    readUnit(column, row);
                }
            }
        }
    }

    private void readUnit(int column, int row) throws IOException {
        for (Part part : parts) {
            Frame.Component component = part.into().component();
            for (int y = 0; y < component.down(); y++) {
                for (int x = 0; x < component.across(); x++) {
                    int at = part.into().at(column * component.across() + x, row * component.down() + y);
                    part.reader().read(bits, at);
                }
            }
        }
    }
}
