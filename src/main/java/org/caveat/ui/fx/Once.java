package org.caveat.ui.fx;

import java.util.concurrent.Executor;

/** Does something once for however many reasons there were to do it. On the toolkit's thread alone. */
public final class Once {
    private final Executor later;
    private final Runnable action;
    private boolean isDue;

    /** @param later the thread of the toolkit, as soon as what goes on there now is done */
    public Once(Executor later, Runnable action) {
        this.later = later;
        this.action = action;
    }

    public void soon() {
        if (!isDue) {
            isDue = true;
            later.execute(() -> {
                isDue = false;
                action.run();
            });
        }
    }
}
