package org.caveat.model;

import java.util.List;
import java.util.Optional;

/**
 * A creator, a place or a keyword, with how sure the name is.
 *
 * @param authorities addresses of authority records, such as Wikidata's or the Getty vocabularies'
 * @param role of a place: {@code shown} or {@code made}
 */
public record Name(
        String value,
        Optional<String> language,
        List<String> authorities,
        Optional<Certainty> certainty,
        Optional<String> role,
        Foreign foreign) {

    public Name {
        authorities = List.copyOf(authorities);
    }

    public static Name of(String value) {
        return new Name(value, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Foreign.NONE);
    }
}
