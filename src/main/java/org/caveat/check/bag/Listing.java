package org.caveat.check.bag;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * A list of files with their digests, as it was read.
 *
 * @param file the list's own name
 * @param algorithm as Java calls it; empty where none here knows it
 * @param digests by path, as the list spells them
 */
record Listing(String file, Optional<String> algorithm, Map<String, String> digests) {
    Listing {
        digests = Collections.unmodifiableMap(digests);
    }

    boolean isOfTags() {
        return file.startsWith("tag");
    }
}
