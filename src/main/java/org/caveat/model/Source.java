package org.caveat.model;

import java.util.Optional;

/**
 * Where a statement can be looked up.
 *
 * @param citation the work, in full
 * @param identifier a DOI or another address
 * @param locator page, frame, folder or slip
 * @param photograph another photograph of the collection, as a relative reference
 */
public record Source(
        String citation, Optional<String> identifier, Optional<String> locator, Optional<String> photograph) {

    public static Source of(String citation) {
        return new Source(citation, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
