package org.caveat.model;

import java.util.List;

/**
 * A kind of caveat of the collection's own.
 *
 * @param name the key that stands in the sidecars
 * @param words what it is called on screen
 * @param question what it asks
 */
public record OwnKind(String name, List<Text> words, List<Text> question, Foreign foreign) {
    public OwnKind {
        words = List.copyOf(words);
        question = List.copyOf(question);
    }
}
