package org.caveat.collection;

import java.util.Optional;
import org.caveat.metadata.FileFacts;

/**
 * What was known of a file of the collection when that was open last.
 *
 * @param file relative to the collection's folder, with {@code /}
 * @param bytes its size
 * @param modified nanoseconds since 1970
 * @param belonging to which photograph it belonged; empty where it was one itself
 * @param kept what it said of itself
 */
record Known(String file, long bytes, long modified, Optional<Belonging> belonging, KnownFacts kept) {

    /** What it said of itself; empty where that is to be read again. */
    Optional<FileFacts> facts() {
        return kept.facts();
    }

    /**
     * That a file is part of a photograph.
     *
     * @param leading the photograph's leading file
     * @param role as of {@link Part#role}
     */
    record Belonging(String leading, String role) {}

    /** Whether a file is still the one that was known. */
    boolean is(Sighting seen) {
        return seen.isLookedAt() && seen.bytes() == bytes && seen.modified() == modified;
    }
}
