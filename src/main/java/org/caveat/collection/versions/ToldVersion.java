package org.caveat.collection.versions;

import java.util.List;
import org.caveat.sidecar.versions.Version;

/**
 * One version, as people read it.
 *
 * @param parts what it says; of texts, those languages in which the versions differ
 * @param by who says so, and when
 */
public record ToldVersion(Version version, List<Part> parts, String by) {
    public ToldVersion {
        parts = List.copyOf(parts);
    }

    /**
     * What it says, or what it says in one language.
     *
     * @param language BCP 47; empty where it does not matter
     */
    public record Part(String language, String words) {}

    /** All that it says, in one line. */
    public String inALine() {
        return String.join(" · ", parts.stream().map(Part::words).toList());
    }
}
