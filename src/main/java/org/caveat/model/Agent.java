package org.caveat.model;

import java.util.Optional;

/**
 * A person, an organisation or a program that did something.
 *
 * @param type {@code Person}, {@code Organization} or {@code Software}
 */
public record Agent(String name, String type, Optional<String> id, Foreign foreign) {

    public static Agent person(String name) {
        return new Agent(name, "Person", Optional.empty(), Foreign.NONE);
    }

    /** The same, known by an address whatever the name. */
    public Agent knownAs(String address) {
        return new Agent(name, type, Optional.of(address), foreign);
    }

    public static Agent organization(String name) {
        return new Agent(name, "Organization", Optional.empty(), Foreign.NONE);
    }

    public static Agent software(String name) {
        return new Agent(name, "Software", Optional.empty(), Foreign.NONE);
    }
}
