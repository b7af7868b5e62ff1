package org.caveat.search;

import java.util.Arrays;
import java.util.BitSet;

/** The numbers of the photographs in which a word stands: each as the step from the one before, as long as that takes less room. */
final class Numbers {
    /** So many of all numbers must be there that a bit for each takes less room than a byte for each that is there. */
    private static final int BITS_OF_A_BYTE = 8;

    private static final int FEWEST_AS_BITS = 64;
    private static final int STEP_BITS = 7;
    private static final int MORE = 1 << STEP_BITS;
    /** In place of what is not there. Never written. */
    private static final BitSet NONE = new BitSet(0);

    private static final byte[] NO_STEPS = {};

    /** Most words stand in one photograph alone, which needs no more than this. */
    private int last = -1;

    private int length;
    private byte[] steps = NO_STEPS;
    private BitSet bits = NONE;

    /** Adds a number that is not below any that was added; the same once more changes nothing. */
    void add(int number) {
        if (number == last) {
            return;
        }
        if (isBits()) {
            bits.set(number);
        } else if (last >= 0) {
            if (length == 0) {
                append(last + 1);
            }
            append(number - last);
        }
        last = number;
        if (!isBits() && length >= FEWEST_AS_BITS && length > number / BITS_OF_A_BYTE) {
            BitSet all = new BitSet(number + 1);
            addTo(all);
            bits = all;
            steps = NO_STEPS;
        }
    }

    @SuppressWarnings("ReferenceEquality") // the one that stands for none
    private boolean isBits() {
        return bits != NONE;
    }

    private void append(int step) {
        int rest = step;
        while (rest >= MORE) {
            put((rest & (MORE - 1)) | MORE);
            rest >>>= STEP_BITS;
        }
        put(rest);
    }

    private void put(int value) {
        if (length == steps.length) {
            steps = Arrays.copyOf(steps, length + length / 2 + 1);
        }
        steps[length++] = (byte) value;
    }

    /** Sets the bit of each number. */
    void addTo(BitSet all) {
        if (isBits()) {
            all.or(bits);
            return;
        }
        if (length == 0 && last >= 0) {
            all.set(last);
        }
        int number = -1;
        int step = 0;
        int shift = 0;
        for (int at = 0; at < length; at++) {
            step |= (steps[at] & (MORE - 1)) << shift;
            if (steps[at] >= 0) {
                number += step;
                all.set(number);
                step = 0;
                shift = 0;
            } else {
                shift += STEP_BITS;
            }
        }
    }

    /** The same with other numbers, in the same order, and without those that are gone. */
    Numbers renumbered(int[] newNumbers) {
        BitSet all = new BitSet(last + 1);
        addTo(all);
        Numbers renumbered = new Numbers();
        all.stream()
                .map(number -> newNumbers[number])
                .filter(number -> number >= 0)
                .forEach(renumbered::add);
        return renumbered;
    }

    boolean isEmpty() {
        return last < 0;
    }
}
