package org.caveat.sidecar.merge;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Statement;
import org.caveat.sidecar.json.Json;
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
            if (isBegunTwice(base, ours, theirs, kind)) {
                aligned = as(
                        aligned,
                        caption(ours, kind).orElseThrow(),
                        caption(theirs, kind).orElseThrow());
            }
        }
        return aligned;
    }

    /** One tree, with captions that were begun later than in the other as changes of the other's. */
    static ObjectNode ofTheEarlier(JsonNode base, ObjectNode one, JsonNode other) {
        ObjectNode aligned = one;
        for (String kind : KINDS) {
            if (isBegunTwice(base, one, other, kind)) {
                JsonNode mine = caption(one, kind).orElseThrow();
                JsonNode yours = caption(other, kind).orElseThrow();
                aligned = Beginning.isEarlier(yours, mine) ? as(aligned, mine, yours) : aligned;
            }
        }
        return aligned;
    }

    private static boolean isBegunTwice(JsonNode base, JsonNode ours, JsonNode theirs, String kind) {
        return caption(base, kind).isEmpty()
                && caption(ours, kind).isPresent()
                && caption(theirs, kind).isPresent();
    }

    private static Optional<JsonNode> caption(JsonNode page, String kind) {
        for (JsonNode item : page.path(Shape.ITEMS)) {
            if (item.path("caveat:kind").asString("").equals(kind)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static ObjectNode as(ObjectNode page, JsonNode mine, JsonNode yours) {
        String id = Things.key(mine);
        ObjectNode aligned = page.deepCopy();
        for (JsonNode item : aligned.path(Shape.ITEMS)) {
            if (Things.key(item).equals(id) && item instanceof ObjectNode caption) {
                Beginning.takeOver(caption, yours);
            }
        }
        for (JsonNode entry : aligned.path(Shape.LOG)) {
            entry.path("caveat:changes").forEach(change -> rename(change, id, Things.key(yours)));
        }
        return aligned;
    }

    /** The history goes on telling of the caption under its new id. */
    private static void rename(JsonNode change, String from, String to) {
        if (change instanceof ObjectNode object
                && object.path("caveat:in").asString("").equals(from)) {
            object.set("caveat:in", Json.string(to));
        }
    }
}
