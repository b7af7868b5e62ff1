package org.caveat.edit;

import java.util.List;
import java.util.Optional;

/**
 * What is undone and redone at once: edits of one photograph, or of many.
 *
 * @param name the key of the words for it, such as {@code edit.headline}
 * @param edits the edits, each with its photograph
 * @param mergesWith steps of one such key that follow each other closely are one: typing, for instance
 */
public record Step(String name, List<OfPhotograph> edits, Optional<String> mergesWith) {
    public Step {
        edits = List.copyOf(edits);
    }

    public static Step one(String name, String photograph, Edit edit) {
        return new Step(name, List.of(new OfPhotograph(photograph, edit)), Optional.empty());
    }

    public Step mergingWith(String key) {
        return new Step(name, edits, Optional.of(key));
    }

    /**
     * An edit of one photograph.
     *
     * @param photograph its path in the collection
     */
    public record OfPhotograph(String photograph, Edit edit) {}
}
