package org.caveat.ui.lighttable;

import java.util.HashSet;
import java.util.Set;

/**
 * The photographs whose caveat of care was read, and which are seen from then on while the collection is open: wherever
 * that was done, on the light table or in a comparison.
 */
public final class Opened {
    private final Set<String> files = new HashSet<>();

    void add(String file) {
        files.add(file);
    }

    boolean has(String file) {
        return files.contains(file);
    }
}
