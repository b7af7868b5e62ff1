package org.caveat.ui.inspector.questions;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Kind;

/**
 * A question that is being answered.
 *
 * @param person the id of the person it is asked about; empty where it is asked of the photograph
 */
public record Question(Kind kind, Optional<String> person) {

    static Question of(Kind kind) {
        return new Question(kind, Optional.empty());
    }

    /** Ids of the persons that its answer is about. */
    List<String> about() {
        return person.stream().toList();
    }
}
