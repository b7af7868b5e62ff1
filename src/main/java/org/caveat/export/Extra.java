package org.caveat.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a publication carries only when it is asked for. */
public enum Extra {
    /** What a curator marked as private. */
    PRIVATE,
    /** What no longer stands, with the reason and what replaced it. */
    WITHDRAWN,
    /** The replies to caveats. */
    DISCUSSION,
    /** Who changed what, and when. */
    HISTORY,
    /** Where on earth the camera was, as the file says. */
    GPS;

    /** As the command line and the report spell it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Extra> of(String key) {
        return Arrays.stream(values()).filter(extra -> extra.key().equals(key)).findFirst();
    }
}
