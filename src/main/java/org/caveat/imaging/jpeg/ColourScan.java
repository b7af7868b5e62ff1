package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One colour of a scan that holds all coefficients: its codes, its steps, and where its samples go. */
final class ColourScan {
    private final SampleWindow window;
    private final DcLookup dc;
    private final CoefficientLookup ac;
    private final int[] steps;
    private final int last;
    private final Optional<AcLookup> rest;
    private final int[] found = new int[2];
    private int before;

    private ColourScan(SampleWindow window, ScanHeader.Part part, Tables tables, Reduction reduction) throws Damaged {
        this.window = window;
        dc = tables.dcLookup(part.dcTable());
        ac = tables.coefficientLookup(part.acTable());
        steps = tables.steps(part.component());
        last = reduction.lastCoefficient();
        rest = reduction == Reduction.NONE ? Optional.empty() : Optional.of(tables.acLookup(part.acTable()));
    }

    /** The colours in the order of the frame, which is also that of the scan. */
    static List<ColourScan> of(ScanHeader scan, List<SampleWindow> windows, Tables tables, Reduction reduction)
            throws Damaged {
        List<ColourScan> colours = new ArrayList<>();
        for (ScanHeader.Part part : scan.parts()) {
            SampleWindow window = windows.get(colours.size());
            if (!part.component().equals(window.component())) {
                throw new Damaged("colours in another order");
            }
            colours.add(new ColourScan(window, part, tables, reduction));
        }
        return colours;
    }

    SampleWindow window() {
        return window;
    }

    Frame.Component component() {
        return window.component();
    }

    /**
     * Reads the next block, whose coefficients are multiplied by their steps.
     *
     * @param block zeros, into which they are put row by row
     * @return the number of the last in the order of the file; 0 where there is none but the first
     * @throws IOException where the bits are damaged, or the file ends before them
     */
    int read(EntropyBits bits, int[] block) throws IOException {
        before += bits.difference(dc);
        block[0] = before * steps[0];
        bits.coefficients(ac, last, steps, block, found);
        if (rest.isPresent() && found[0] < Coefficients.BLOCK - 1) {
            bits.skipAc(rest.get(), found[0] + 1);
        }
        return found[1];
    }

    /** Begins anew behind a restart marker. */
    void restart() {
        before = 0;
    }
}
