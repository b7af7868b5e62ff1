package org.caveat.ui.batch;

import java.util.Locale;

/** What is done with many photographs. */
public enum Errand {
    FIELD,
    CAVEAT,
    SOURCE,
    REPLACE;

    /** A key of words for it. */
    String words(String what) {
        return "batch." + what + "-" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name as a command. */
    public String command() {
        return words("command");
    }
}
