package org.caveat.ui.region;

import org.caveat.ui.region.Turn.Way;

/**
 * An arrow key, and what is held with it.
 *
 * @param towards one step right, left, down or up as it is seen, whatever the view's turn
 * @param withShift Shift is held
 * @param withShortcut Ctrl is held, or what stands for it on the platform
 */
public record Arrow(Way towards, boolean withShift, boolean withShortcut) {
    private static final double STEP = 16;
    private static final double FINE_STEP = 1;

    /** The way to go while something is drawn, in screen pixels: a step that is seen; with Ctrl the finest. */
    Way onStage() {
        return times(withShortcut ? FINE_STEP : STEP);
    }

    Way times(double step) {
        return new Way(towards.x() * step, towards.y() * step);
    }
}
