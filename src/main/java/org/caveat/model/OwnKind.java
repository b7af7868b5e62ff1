package org.caveat.model;

import java.util.List;
import java.util.Optional;

/**
 * A kind of caveat of the collection's own.
 *
 * @param name the key that stands in the sidecars
 * @param words what it is called on screen
 * @param question what it asks
 * @param colour {@code #rrggbb}
 */
public record OwnKind(String name, List<Text> words, List<Text> question, Optional<String> colour, Foreign foreign) {
    public OwnKind {
        words = List.copyOf(words);
        question = List.copyOf(question);
    }
}
