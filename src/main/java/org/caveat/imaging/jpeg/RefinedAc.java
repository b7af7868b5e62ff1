package org.caveat.imaging.jpeg;

import java.io.IOException;

/** One more bit of AC coefficients, and those that only become known with it (ITU-T T.81, G.1.2.3). */
final class RefinedAc extends BlockReader {
    private static final int ZERO_RUN = 15;

    private final int first;
    private final int last;
    private final int one;
    private final SymbolLookup code;
    private int blocksToLeaveOut;

    RefinedAc(ScanHeader header, SymbolLookup code, short[] values) {
        super(values);
        first = header.firstCoefficient();
        last = header.lastCoefficient();
        one = 1 << header.shift();
        this.code = code;
    }

    @Override
    void read(EntropyBits bits, int at) throws IOException {
        int k = first;
        if (blocksToLeaveOut == 0) {
            k = readNew(bits, at);
        }
        if (blocksToLeaveOut > 0) {
            refine(bits, at + k, at + last, Integer.MAX_VALUE);
            blocksToLeaveOut--;
        }
    }

    /** Up to the end of the block, or to where it is only refined. */
    private int readNew(EntropyBits bits, int at) throws IOException {
        int k = first;
        while (k <= last) {
            int symbol = bits.symbol(code);
            int run = symbol >> 4;
            int value = 0;
            if ((symbol & 0xF) != 0) {
                value = bits.bit() ? one : -one;
            } else if (run < ZERO_RUN) {
                blocksToLeaveOut = (1 << run) + bits.receive(run);
                return k;
            }
            int place = refine(bits, at + k, at + last, run);
            if (value != 0 && place <= at + last) {
                values()[place] = (short) value;
            }
            k = place - at + 1;
        }
        return k;
    }

    /**
     * Refines what is known already.
     *
     * @param zeros how many that are still zero are passed over
     * @return the place of the next that is zero, or that after the last
     */
    private int refine(EntropyBits bits, int from, int end, int zeros) throws IOException {
        short[] all = values();
        int left = zeros;
        for (int place = from; place <= end; place++) {
            int value = all[place];
            if (value == 0) {
                if (left-- == 0) {
                    return place;
                }
            } else if (bits.bit() && (value & one) == 0) {
                all[place] = (short) (value > 0 ? value + one : value - one);
            }
        }
        return end + 1;
    }

    @Override
    void restart() {
        blocksToLeaveOut = 0;
    }
}
