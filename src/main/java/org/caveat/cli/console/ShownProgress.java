package org.caveat.cli.console;

import org.caveat.work.Progress;

/** Progress that is shown while the work goes on, and taken off the screen when it is closed. */
public interface ShownProgress extends Progress, AutoCloseable {
    ShownProgress NOWHERE = new ShownProgress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public void close() {}
    };

    @Override
    default boolean isCancelled() {
        return false;
    }

    @Override
    void close();
}
