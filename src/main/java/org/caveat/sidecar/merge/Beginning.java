package org.caveat.sidecar.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Timestamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Under which id, when and by whom something was begun. Where two began the same, the earlier beginning holds. */
final class Beginning {
    private static final String CREATED = "created";

    private Beginning() {}

    /** Whether one was begun before the other; of the same moment, the one whose id comes first. */
    static boolean isEarlier(JsonNode one, JsonNode other) {
        Instant here = moment(one);
        Instant there = moment(other);
        return here.equals(there) ? Things.key(one).compareTo(Things.key(other)) < 0 : here.isBefore(there);
    }

    /** Gives one the beginning of the other. */
    static void takeOver(ObjectNode one, JsonNode other) {
        for (String key : List.of(Shape.ID, CREATED, "creator")) {
            if (other.has(key)) {
                one.set(key, other.get(key));
            } else {
                one.remove(key);
            }
        }
    }

    private static Instant moment(JsonNode thing) {
        return Optional.of(thing.path(CREATED).asString(""))
                .flatMap(text -> new Timestamp(text).moment())
                .orElse(Instant.MAX);
    }
}
