package org.caveat.export.iiif;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one address that {@code rights} takes: of Creative Commons or RightsStatements.org, in its {@code http} form (IIIF
 * Presentation API 3.0, 3.1). Any other stands in the metadata alone.
 */
final class RightsAddress {
    private static final Pattern CREATIVE_COMMONS = Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/"
            + "((?:licenses|publicdomain)/[A-Za-z+-]+/[0-9.]+(?:/[a-z]{2,3})?)/?(?:(?:deed|legalcode)[A-Za-z.-]*)?");
    private static final Pattern STATEMENT =
            Pattern.compile("https?://(?:www\\.)?rightsstatements\\.org/(?:vocab|page)/([A-Za-z-]+/[0-9.]+)/?");

    private RightsAddress() {}

    static Optional<String> of(String uri) {
        Matcher commons = CREATIVE_COMMONS.matcher(uri.strip());
        if (commons.matches()) {
            return Optional.of("http://creativecommons.org/" + commons.group(1) + "/");
        }
        Matcher statement = STATEMENT.matcher(uri.strip());
        return statement.matches()
                ? Optional.of("http://rightsstatements.org/vocab/" + statement.group(1) + "/")
                : Optional.empty();
    }
}
