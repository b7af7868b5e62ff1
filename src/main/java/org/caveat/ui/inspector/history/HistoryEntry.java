package org.caveat.ui.inspector.history;

import java.util.List;
import org.caveat.model.Change;
import org.caveat.model.LogEntry;

/**
 * What one person changed in one sitting.
 *
 * @param when in words; empty where the file does not say
 */
record HistoryEntry(LogEntry entry, String who, String when, List<Line> lines) {

    /** Whether several of its changes can be restored: one alone has its own button. */
    boolean hasSeveral() {
        return lines.stream().filter(Line::canBeRestored).count() > 1;
    }

    /**
     * One thing that was changed.
     *
     * @param what the field, and of which caveat
     * @param before what stood there before, in words; empty where nothing did
     * @param after what came to stand there, in words; empty where that says no more
     * @param refused why it cannot be restored, in words; empty where it can
     */
    record Line(Change change, String what, String before, String after, String refused) {

        boolean canBeRestored() {
            return refused.isEmpty();
        }
    }
}
