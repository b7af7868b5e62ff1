package org.caveat.importing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids for what comes in without one: the same each time it comes, so that it comes in once (RFC 9562, 5.3). */
public final class Ids {
    private Ids() {}

    /** The id of what these words tell from all else. */
    public static String of(String... words) {
        String name = String.join("\u0000", words);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
