package org.caveat.ui.search;

import java.util.concurrent.Executor;

/** Does something once for however many reasons there were to do it. On the toolkit's thread alone. */
final class Once {
    private final Executor later;
    private final Runnable action;
    private boolean isDue;

    Once(Executor later, Runnable action) {
        this.later = later;
        this.action = action;
    }

    void soon() {
        if (!isDue) {
            isDue = true;
            later.execute(() -> {
                isDue = false;
                action.run();
            });
        }
    }
}
