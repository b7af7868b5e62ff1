package org.caveat.imaging.jpeg;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The upper bits of coefficients, as the first scan that tells them does (ITU-T T.81, F.2.2 and G.1.2). */
final class FirstBits extends BlockReader {
    private static final int ZERO_RUN = 15;

    private final int first;
    private final int last;
    private final int shift;
    private final @Nullable DcLookup dc;
    private final @Nullable SymbolLookup ac;
    private int before;
    private int blocksToLeaveOut;

    FirstBits(ScanHeader header, ScanHeader.Part part, Tables tables, short[] values) throws Damaged {
        super(values);
        first = Math.max(1, header.firstCoefficient());
        last = header.lastCoefficient();
        shift = header.shift();
        dc = header.firstCoefficient() == 0 ? tables.dcLookup(part.dcTable()) : null;
        ac = last > 0 ? tables.symbolLookup(part.acTable()) : null;
    }

    @Override
    void read(EntropyBits bits, int at) throws IOException {
        if (dc != null) {
            before += bits.difference(dc);
            values()[at] = (short) (before << shift);
        }
        if (blocksToLeaveOut > 0) {
            blocksToLeaveOut--;
        } else if (ac != null) {
            readAc(ac, bits, at);
        }
    }

    private void readAc(SymbolLookup code, EntropyBits bits, int at) throws IOException {
        for (int k = first; k <= last; k++) {
            int symbol = bits.symbol(code);
            int run = symbol >> 4;
            int size = symbol & 0xF;
            if (size == 0 && run < ZERO_RUN) {
                blocksToLeaveOut = (1 << run) - 1 + bits.receive(run);
                return;
            }
            k += run;
            if (size > 0) {
                if (k > last) {
                    throw new Damaged("a coefficient beyond the last");
                }
                values()[at + k] = (short) (CoefficientLookup.extended(bits.receive(size), size) << shift);
            }
        }
    }

    @Override
    void restart() {
        before = 0;
        blocksToLeaveOut = 0;
    }
}
