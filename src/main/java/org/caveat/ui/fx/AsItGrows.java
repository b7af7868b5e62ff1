package org.caveat.ui.fx;

import java.util.concurrent.Executor;

/**
 * Does something for what may come in thousands: at once for the first, then whenever an eighth more has come, and once
 * more when nothing else comes. So the work of ten thousand arrivals is done some sixty times, and what a single edit
 * brings is still seen at once. On the toolkit's thread alone.
 */
public final class AsItGrows {
    private static final int SHARE = 8;

    private final Executor later;
    private final Runnable action;
    private int came;
    private int since;
    private int seen;
    private boolean isDue;

    /** @param later the thread of the toolkit, as soon as what goes on there now is done */
    public AsItGrows(Executor later, Runnable action) {
        this.later = later;
        this.action = action;
    }

    /** One more came. */
    public void one() {
        came++;
        since++;
        if (!isDue) {
            isDue = true;
            later.execute(this::look);
        }
    }

    private void look() {
        boolean isQuiet = came == seen;
        seen = came;
        if (isQuiet || since >= Math.max(1, came / SHARE)) {
            isDue = false;
            since = 0;
            if (isQuiet) {
                came = 0;
                seen = 0;
            }
            action.run();
        } else {
            later.execute(this::look);
        }
    }
}
