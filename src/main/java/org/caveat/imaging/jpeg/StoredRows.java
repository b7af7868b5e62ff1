package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units of a picture in several scans: all its coefficients are read before the first sample is made. */
final class StoredRows implements UnitRows {
    private static final int MOST_SCANS = 1_000;

    private final BlockTransform transform;
    private final int lastCoefficient;
    private final List<Shown> colours = new ArrayList<>();
    private final int[] block = new int[Coefficients.BLOCK];
    private int next;

    /** What the scans say of a colour. */
    private static final class Colour {
        private final Coefficients coefficients;
        private int[] steps = new int[0];
        private boolean isTold;

        Colour(Coefficients coefficients) {
            this.coefficients = coefficients;
        }

        /** A table may be replaced once the colour that it belongs to has begun (B.2.4.1). */
        void told(ScanHeader scan, JpegHead head, Frame.Component component) throws Damaged {
            steps = steps.length == 0 ? head.tables().steps(component) : steps;
            isTold = isTold || scan.bringsDc();
        }
    }

    /** A colour, and where its samples go. */
    private record Shown(Colour colour, SampleWindow window) {}

    private StoredRows(Reduction reduction) {
        transform = reduction.transform();
        lastCoefficient = reduction.lastCoefficient();
    }

    /**
     * Reads all scans.
     *
     * @param stream behind the header of the first scan
     */
    static StoredRows read(
            PushbackInputStream stream,
            JpegHead head,
            ScanHeader first,
            List<SampleWindow> windows,
            Reduction reduction)
            throws IOException {
        Map<Frame.Component, Colour> all = new LinkedHashMap<>();
        for (Frame.Component component : head.frame().components()) {
            all.put(component, new Colour(new Coefficients(head.frame(), component)));
        }
        readScans(stream, head, first, all);
        StoredRows rows = new StoredRows(reduction);
        for (SampleWindow window : windows) {
            rows.colours.add(new Shown(java.util.Objects.requireNonNull(all.get(window.component())), window));
        }
        return rows;
    }

    private static void readScans(
            PushbackInputStream stream, JpegHead head, ScanHeader first, Map<Frame.Component, Colour> all)
            throws IOException {
        Map<Frame.Component, Coefficients> coefficients = new LinkedHashMap<>();
        all.forEach((component, colour) -> coefficients.put(component, colour.coefficients));
        ScanHeader scan = first;
        boolean isMore = true;
        for (int count = 0; isMore; count++) {
            if (count == MOST_SCANS) {
                throw new Damaged("too many scans");
            }
            for (ScanHeader.Part part : scan.parts()) {
                java.util.Objects.requireNonNull(all.get(part.component())).told(scan, head, part.component());
            }
            EntropyBits bits = new EntropyBits(stream);
            new CoefficientScan(head, scan, coefficients, bits).read();
            isMore = bits.isFollowed() && head.readTo(new Segments(stream));
            scan = isMore ? ScanHeader.of(new Segments(stream).payload(), head.frame()) : scan;
        }
        if (!all.values().stream().allMatch(colour -> colour.isTold)) {
            throw new Damaged("not every colour has a scan");
        }
    }

    @Override
    public void next() {
        for (Shown shown : colours) {
            int down = shown.window().component().down();
            for (int row = 0; row < down; row++) {
                for (int across = 0; across < shown.colour().coefficients.blocksAcross(); across++) {
                    make(shown, across, row, next * down + row);
                }
            }
        }
        next++;
    }

    private void make(Shown shown, int across, int row, int blockRow) {
        Coefficients coefficients = shown.colour().coefficients;
        int from = coefficients.at(across, blockRow);
        short[] values = coefficients.values();
        int[] steps = shown.colour().steps;
        int others = 0;
        for (int k = 1; k <= lastCoefficient; k++) {
            int value = values[from + k];
            if (value != 0) {
                block[EntropyBits.placeOf(k)] = value * steps[k];
                others = k;
            }
        }
        SampleWindow window = shown.window();
        int at = window.atBlock(across, row);
        block[0] = values[from] * steps[0];
        if (others == 0) {
            transform.flat(block[0], window.samples(), at, window.stride());
        } else {
            transform.transform(block, window.samples(), at, window.stride());
            Arrays.fill(block, 0);
        }
    }
}
