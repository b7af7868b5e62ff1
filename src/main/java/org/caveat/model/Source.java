package org.caveat.model;

import java.util.Optional;

/**
 * Where a statement can be looked up.
 *
 * @param citation the work, in full
 * @param identifier a DOI or another address
 * @param locator page, frame, folder or slip
 * @param photograph another photograph of the collection, as a relative reference
 * @param work the name under which the collection's bibliography lists the work, where it was cited from there
 */
public record Source(
        String citation,
        Optional<String> identifier,
        Optional<String> locator,
        Optional<String> photograph,
        Optional<String> work) {

    public Source(String citation, Optional<String> identifier, Optional<String> locator, Optional<String> photograph) {
        this(citation, identifier, locator, photograph, Optional.empty());
    }

    public static Source of(String citation) {
        return new Source(citation, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same place, worded so. A work's own words are no longer its words once somebody changes them. */
    public Source worded(String words) {
        return new Source(words, identifier, locator, photograph, work.filter(from -> words.equals(citation)));
    }

    /** The same place of the same work in other words, as the bibliography has them now. */
    public Source citedAs(String words, Optional<String> address, String newWork) {
        return new Source(words, address, locator, photograph, Optional.of(newWork));
    }
}
