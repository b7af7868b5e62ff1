package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One colour of a scan that holds all coefficients: its codes, its steps, and where its samples go. */
final class ColourScan {
    private final SampleWindow window;
    private final DcLookup dc;
    private final CoefficientLookup ac;
    private final int[] steps;
    private int before;

    private ColourScan(SampleWindow window, ScanHeader.Part part, Tables tables) throws Damaged {
        this.window = window;
        dc = tables.dcLookup(part.dcTable());
        ac = tables.coefficientLookup(part.acTable());
        steps = tables.steps(part.component());
    }

    /** The colours in the order of the frame, which is also that of the scan. */
    static List<ColourScan> of(ScanHeader scan, JpegHead head, int units) throws Damaged {
        List<ColourScan> colours = new ArrayList<>();
        for (ScanHeader.Part part : scan.parts()) {
            if (!part.component().equals(head.frame().components().get(colours.size()))) {
                throw new Damaged("colours in another order");
            }
            SampleWindow window = new SampleWindow(head.frame(), part.component(), units);
            colours.add(new ColourScan(window, part, head.tables()));
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
     * @return the place of the last in the order of the file; 0 where there is none but the first
     */
    int read(EntropyBits bits, int[] block) throws IOException {
        before += bits.difference(dc);
        block[0] = before * steps[0];
        return bits.coefficients(ac, steps, block);
    }

    /** Begins anew behind a restart marker. */
    void restart() {
        before = 0;
    }
}
