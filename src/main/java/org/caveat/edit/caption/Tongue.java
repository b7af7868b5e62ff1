package org.caveat.edit.caption;

import java.util.Optional;

/**
 * The language of what is said.
 *
 * @param named the tag that was given; empty where none was
 * @param usual the collection's
 */
public record Tongue(Optional<String> named, String usual) {

    public static Tongue of(String tag) {
        return new Tongue(Optional.of(tag), tag);
    }

    public String tag() {
        return named.orElse(usual);
    }
}
