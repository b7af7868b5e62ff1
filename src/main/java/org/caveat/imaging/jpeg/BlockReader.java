package org.caveat.imaging.jpeg;

import java.io.IOException;

/** Reads what one scan says of the blocks of one colour. */
abstract class BlockReader {
    private final short[] values;

    BlockReader(short[] values) {
        this.values = values;
    }

    static BlockReader of(ScanHeader header, ScanHeader.Part part, Tables tables, short[] values) throws Damaged {
        if (header.firstCoefficient() > header.lastCoefficient() || header.lastCoefficient() >= Coefficients.BLOCK) {
            throw new Damaged("coefficients that there are not");
        }
        if (!header.refines()) {
            return new FirstBits(header, part, tables, values);
        }
        return header.firstCoefficient() == 0
                ? new RefinedDc(header, values)
                : new RefinedAc(header, tables.symbolLookup(part.acTable()), values);
    }

    /**
     * Reads the next block, whose coefficients begin at a place.
     *
     * @throws IOException where the bits are damaged, or the file ends before them
     */
    abstract void read(EntropyBits bits, int at) throws IOException;

    /** Begins anew behind a restart marker. */
    abstract void restart();

    final short[] values() {
        return values;
    }

    /** One more bit of each DC coefficient (ITU-T T.81, G.1.2.1). */
    private static final class RefinedDc extends BlockReader {
        private final int one;

        RefinedDc(ScanHeader header, short[] values) {
            super(values);
            one = 1 << header.shift();
        }

        @Override
        void read(EntropyBits bits, int at) throws IOException {
            if (bits.bit()) {
                values()[at] |= (short) one;
            }
        }

        @Override
        void restart() {
            // Each bit stands for itself.
        }
    }
}
