package org.caveat.ui.inspector.history;

import java.util.List;

/**
 * What one person changed in one sitting.
 *
 * @param when in words; empty where the file does not say
 */
record HistoryEntry(String who, String when, List<Line> lines) {

    /**
     * One thing that was changed.
     *
     * @param what the field, and of which caveat
     * @param before what stood there before, in words; empty where nothing did
     */
    record Line(String what, String before) {}
}
