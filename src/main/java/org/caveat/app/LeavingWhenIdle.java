package org.caveat.app;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.caveat.ui.fx.FxThread;
import org.caveat.work.Work;

/** Leaves the window once nothing has gone on in it for a while: one job often begins as another ends. */
final class LeavingWhenIdle {
    private static final Duration WHILE = Duration.ofMillis(400);

    private final List<ReadOnlyBooleanProperty> idle;
    private final Work work;
    private final Runnable leave;
    private final FxThread toolkit = new FxThread();
    private long changes;

    /** @param idle whether nothing goes on: all of them are to say so */
    LeavingWhenIdle(List<ReadOnlyBooleanProperty> idle, Work work, Runnable leave) {
        this.idle = List.copyOf(idle);
        this.work = work;
        this.leave = leave;
    }

    /** Begins to watch. On the toolkit's thread. */
    void begin() {
        idle.forEach(one -> one.subscribe(this::changed));
        changed();
    }

    private void changed() {
        changes++;
        long seen = changes;
        work.later(WHILE, () -> toolkit.execute(() -> leaveIfStill(seen)));
    }

    private void leaveIfStill(long seen) {
        if (idle.stream().allMatch(ReadOnlyBooleanProperty::get) && changes == seen) {
            leave.run();
        }
    }
}
