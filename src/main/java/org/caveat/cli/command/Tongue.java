package org.caveat.cli.command;

import java.util.Optional;

/**
 * The language of what is said.
 *
 * @param named the tag that was given; empty where none was
 * @param usual the collection's
 */
record Tongue(Optional<String> named, String usual) {

    String tag() {
        return named.orElse(usual);
    }
}
