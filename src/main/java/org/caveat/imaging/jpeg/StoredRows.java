package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units of a picture in several scans: all its coefficients are read before the first sample is made. */
final class StoredRows implements UnitRows {
    private static final int MOST_SCANS = 1_000;

    private final BlockTransform transform;
    private final int lastCoefficient;
    private final List<Colour> colours = new ArrayList<>();
    private final int[] block = new int[Coefficients.BLOCK];
    private int next;

    /** Where the coefficients of a colour are, and where its samples go. */
    private record Colour(Coefficients coefficients, int[] steps, SampleWindow window) {}

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
        Frame frame = head.frame();
        Map<Frame.Component, Coefficients> all = new LinkedHashMap<>();
        Map<Frame.Component, int[]> steps = new LinkedHashMap<>();
        frame.components().forEach(component -> all.put(component, new Coefficients(frame, component)));
        Set<Frame.Component> told = new HashSet<>();
        ScanHeader scan = first;
        boolean isMore = true;
        for (int count = 0; isMore; count++) {
            if (count == MOST_SCANS) {
                throw new Damaged("too many scans");
            }
            for (ScanHeader.Part part : scan.parts()) {
                // A table may be replaced once the colour that it belongs to has begun (B.2.4.1).
                steps.putIfAbsent(part.component(), head.tables().steps(part.component()));
            }
            if (scan.bringsDc()) {
                scan.parts().forEach(part -> told.add(part.component()));
            }
            EntropyBits bits = new EntropyBits(stream);
            new CoefficientScan(head, scan, all, bits).read();
            isMore = bits.isFollowed() && head.readTo(new Segments(stream));
            scan = isMore ? ScanHeader.of(new Segments(stream).payload(), frame) : scan;
        }
        if (told.size() < all.size()) {
            throw new Damaged("not every colour has a scan");
        }
        StoredRows rows = new StoredRows(reduction);
        for (SampleWindow window : windows) {
            Frame.Component component = window.component();
            rows.colours.add(new Colour(
                    java.util.Objects.requireNonNull(all.get(component)),
                    java.util.Objects.requireNonNull(steps.get(component)),
                    window));
        }
        return rows;
    }

    @Override
    public void next() {
        for (Colour colour : colours) {
            int down = colour.window().component().down();
            for (int row = 0; row < down; row++) {
                for (int across = 0; across < colour.coefficients().blocksAcross(); across++) {
                    make(colour, across, row, next * down + row);
                }
            }
        }
        next++;
    }

    private void make(Colour colour, int across, int row, int blockRow) {
        int from = colour.coefficients().at(across, blockRow);
        short[] values = colour.coefficients().values();
        int[] steps = colour.steps();
        int others = 0;
        for (int k = 1; k <= lastCoefficient; k++) {
            int value = values[from + k];
            if (value != 0) {
                block[EntropyBits.placeOf(k)] = value * steps[k];
                others = k;
            }
        }
        SampleWindow window = colour.window();
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
