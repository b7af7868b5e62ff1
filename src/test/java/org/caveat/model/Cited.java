package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** Evidence for tests, as somebody types it: a source, where in it, and its own words. */
public final class Cited {

    private Cited() {}

    /**
     * A piece of evidence.
     *
     * @param quote the source's own words; blank where none are quoted
     */
    public static Evidence evidence(Stance stance, String citation, String locator, String quote) {
        return new Evidence(
                stance,
                new Source(citation, Optional.empty(), Optional.of(locator), Optional.empty()),
                Optional.of(quote).filter(words -> !words.isBlank()),
                List.of(),
                Optional.empty(),
                Foreign.NONE);
    }
}
