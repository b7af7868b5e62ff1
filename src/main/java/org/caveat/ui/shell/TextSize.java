package org.caveat.ui.shell;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How large everything in the window is.
 *
 * @param percent of the usual size, from 100 to 200
 */
record TextSize(int percent) {
    static final TextSize USUAL = new TextSize(100);

    private static final int SMALLEST = 100;
    private static final int LARGEST = 200;
    private static final int STEP = 25;

    /** All sizes there are, in percent. */
    static final List<Integer> ALL = IntStream.rangeClosed(SMALLEST / STEP, LARGEST / STEP)
            .mapToObj(steps -> steps * STEP)
            .toList();

    TextSize {
        percent = Math.max(SMALLEST, Math.min(LARGEST, percent));
    }

    TextSize larger() {
        return new TextSize((percent / STEP + 1) * STEP);
    }

    TextSize smaller() {
        return new TextSize(((percent - 1) / STEP) * STEP);
    }
}
