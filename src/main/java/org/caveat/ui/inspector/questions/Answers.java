package org.caveat.ui.inspector.questions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of this sitting that are typed and not yet kept, each with its photograph and its question, so that they are
 * there again when the question is opened again.
 */
final class Answers {
    private final Map<Place, Unkept> typed = new HashMap<>();
    private final Set<Place> left = new HashSet<>();

    /**
     * Where an answer belongs.
     *
     * @param file the photograph's path in the collection
     */
    record Place(String file, Question question) {}

    Unkept at(Place place) {
        return typed.getOrDefault(place, Unkept.NOTHING);
    }

    void type(Place place, Unkept answer) {
        left.remove(place);
        if (answer.isNothing() && !answer.isNotKnown()) {
            typed.remove(place);
        } else {
            typed.put(place, answer);
        }
    }

    /** The question was left as it was: what was typed waits here, and is not meant to be kept. */
    void leave(Place place) {
        left.add(place);
    }

    /** The question is opened again. */
    void takeUp(Place place) {
        left.remove(place);
    }

    void forget(Place place) {
        typed.remove(place);
        left.remove(place);
    }

    /** Where somebody typed, and went elsewhere without leaving the question as it was. */
    List<Place> begun() {
        return typed.keySet().stream()
                .filter(place -> !left.contains(place) && !at(place).isNothing())
                .toList();
    }
}
