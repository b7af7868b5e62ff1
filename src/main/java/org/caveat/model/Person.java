package org.caveat.model;

import java.util.Optional;

/**
 * A person shown, who may have no known name.
 *
 * @param id a {@code urn:uuid:…}; caveats can be about it
 */
public record Person(String id, Name name, Optional<Region> region) {

    public static Person named(String id, String name) {
        return new Person(id, Name.of(name), Optional.empty());
    }
}
