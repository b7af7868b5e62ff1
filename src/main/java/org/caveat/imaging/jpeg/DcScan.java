package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the DC coefficients of one scan (ITU-T T.81, F.2 and G.1.2.1). */
final class DcScan {
    private final Frame frame;
    private final ScanHeader header;
    private final EntropyBits bits;
    private final int restartInterval;
    private final List<Stream> streams = new ArrayList<>();

    DcScan(Frame frame, ScanHeader header, Tables tables, Map<Frame.Component, Plane> planes, EntropyBits bits)
            throws Damaged {
        this.frame = frame;
        this.header = header;
        this.bits = bits;
        this.restartInterval = tables.restartInterval();
        for (ScanHeader.Part part : header.parts()) {
            Plane plane = planes.get(part.component());
            if (plane != null) {
                streams.add(new Stream(plane, part, tables));
            }
        }
    }

    /**
     * Reads the scan to its end.
     *
     * @throws IOException where the bits are damaged, or the file ends before them
     */
    void read() throws IOException {
        boolean alone = streams.size() == 1;
        Frame.Component only = streams.get(0).plane.component();
        int across = alone ? frame.blocksAcross(only) : frame.unitsAcross();
        int down = alone ? frame.blocksDown(only) : frame.unitsDown();
        int untilRestart = restartInterval;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                if (restartInterval > 0 && untilRestart-- == 0) {
                    restart();
                    untilRestart = restartInterval - 1;
                }
                readUnit(column, row, alone);
            }
        }
    }

    private void readUnit(int column, int row, boolean alone) throws IOException {
        if (alone) {
            streams.get(0).readBlock(column, row);
            return;
        }
        for (Stream stream : streams) {
            stream.readUnit(column, row);
        }
    }

    private void restart() throws IOException {
        bits.restartAtMarker();
        streams.forEach(stream -> stream.before = 0);
    }

    /** One colour of the scan. */
    private final class Stream {
        private final Plane plane;
        private final DcLookup dc;
        private final Optional<AcLookup> ac;
        private int before;

        Stream(Plane plane, ScanHeader.Part part, Tables tables) throws Damaged {
            this.plane = plane;
            dc = tables.dcLookup(part.dcTable());
            boolean hasOthers = frame.coding() == Frame.Coding.SEQUENTIAL;
            ac = hasOthers ? Optional.of(tables.acLookup(part.acTable())) : Optional.empty();
        }

        void readUnit(int column, int row) throws IOException {
            Frame.Component component = plane.component();
            for (int y = 0; y < component.down(); y++) {
                for (int x = 0; x < component.across(); x++) {
                    readBlock(column * component.across() + x, row * component.down() + y);
                }
            }
        }

        void readBlock(int column, int row) throws IOException {
            before += bits.difference(dc);
            if (ac.isPresent()) {
                bits.skipAc(ac.get(), 1);
            }
            plane.put(column, row, before << header.shift());
        }
    }
}
