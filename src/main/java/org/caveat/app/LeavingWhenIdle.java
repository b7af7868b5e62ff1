package org.caveat.app;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.caveat.ui.fx.FxThread;
import org.caveat.work.Work;

/** Leaves the window once nothing has gone on in it for a while: one job often begins as another ends. */
final class LeavingWhenIdle {
    private static final Duration WHILE = Duration.ofMillis(400);

    private final ReadOnlyBooleanProperty idle;
    private final Work work;
    private final Runnable leave;
    private final FxThread toolkit = new FxThread();
    private long changes;

    LeavingWhenIdle(ReadOnlyBooleanProperty idle, Work work, Runnable leave) {
        this.idle = idle;
        this.work = work;
        this.leave = leave;
    }

    /** Begins to watch. On the toolkit's thread. */
    void begin() {
        idle.subscribe(this::changed);
        changed();
    }

    private void changed() {
        changes++;
        long seen = changes;
        work.later(WHILE, () -> toolkit.execute(() -> leaveIfStill(seen)));
    }

    private void leaveIfStill(long seen) {
        if (idle.get() && changes == seen) {
            leave.run();
        }
    }
}
