package org.caveat.edit;

import java.util.List;
import java.util.Optional;

/**
 * What is undone and redone at once: edits of one photograph or of many, or of the collection as a whole.
 *
 * @param name the key of the words for it, such as {@code edit.headline}
 * @param edits the edits, each with its photograph
 * @param ofCollection edits of what is said of the collection as a whole
 * @param relinks what is said of photographs that goes with them under other names, with all that names them
 * @param mergesWith steps of one such key that follow each other closely are one: typing, for instance
 */
public record Step(
        String name,
        List<OfPhotograph> edits,
        List<CollectionEdit> ofCollection,
        Optional<String> mergesWith,
        List<Relink> relinks) {
    public Step {
        relinks = List.copyOf(relinks);
        edits = List.copyOf(edits);
        ofCollection = List.copyOf(ofCollection);
    }

    public Step(String name, List<OfPhotograph> edits, List<CollectionEdit> ofCollection, Optional<String> mergesWith) {
        this(name, edits, ofCollection, mergesWith, List.of());
    }

    public Step(String name, List<OfPhotograph> edits, Optional<String> mergesWith) {
        this(name, edits, List.of(), mergesWith);
    }

    public static Step ofCollection(String name, CollectionEdit... edits) {
        return new Step(name, List.of(), List.of(edits), Optional.empty());
    }

    public static Step relinking(String name, List<Relink> relinks) {
        return new Step(name, List.of(), List.of(), Optional.empty(), relinks);
    }

    public static Step one(String name, String photograph, Edit edit) {
        return new Step(name, List.of(new OfPhotograph(photograph, edit)), Optional.empty());
    }

    public Step mergingWith(String key) {
        return new Step(name, edits, ofCollection, Optional.of(key), relinks);
    }

    /**
     * An edit of one photograph.
     *
     * @param photograph its path in the collection
     */
    public record OfPhotograph(String photograph, Edit edit) {}
}
