package org.caveat.sidecar.merge;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A photograph has one caption. Where two curators began one each, ours becomes a change of theirs, so that the two texts
 * meet in one field.
 */
public final class OneCaption {
    private static final List<String> KINDS = List.of(Statement.CAPTION, Statement.ORIGINAL_CAPTION);

    private OneCaption() {}

    /** Our tree, with captions that both sides began under the id, the moment and the hand of theirs. */
    public static ObjectNode of(JsonNode base, ObjectNode ours, JsonNode theirs) {
        ObjectNode aligned = ours;
        for (String kind : KINDS) {
            Optional<JsonNode> mine = caption(ours, kind);
            Optional<JsonNode> yours = caption(theirs, kind);
            if (caption(base, kind).isEmpty() && mine.isPresent() && yours.isPresent()) {
                aligned = as(aligned, Things.key(mine.get()), yours.get());
            }
        }
        return aligned;
    }

    private static Optional<JsonNode> caption(JsonNode page, String kind) {
        for (JsonNode item : page.path(Shape.ITEMS)) {
            if (item.path("caveat:kind").asString("").equals(kind)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static ObjectNode as(ObjectNode page, String id, JsonNode yours) {
        ObjectNode aligned = page.deepCopy();
        for (JsonNode item : aligned.path(Shape.ITEMS)) {
            if (Things.key(item).equals(id) && item instanceof ObjectNode caption) {
                takeOver(caption, yours);
            }
        }
        return aligned;
    }

    private static void takeOver(ObjectNode caption, JsonNode yours) {
        for (String key : List.of(Shape.ID, "created", "creator")) {
            if (yours.has(key)) {
                caption.set(key, yours.get(key));
            } else {
                caption.remove(key);
            }
        }
    }
}
