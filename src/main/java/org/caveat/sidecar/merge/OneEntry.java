package org.caveat.sidecar.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry of the history that went on in two files: all that both say of what was changed. */
public final class OneEntry {
    /** How often the entry was written; not there, where once. */
    public static final String SAVES = "caveat:saves";

    private static final String CHANGES = "caveat:changes";

    private OneEntry() {}

    /** The changes of both; empty where the entries differ in more than in their changes. */
    static Optional<JsonNode> of(Three three) {
        ObjectNode ours = (ObjectNode) three.ours().orElseThrow().deepCopy();
        ObjectNode theirs = (ObjectNode) three.theirs().orElseThrow().deepCopy();
        Set<JsonNode> changes = new LinkedHashSet<>();
        ours.path(CHANGES).forEach(changes::add);
        theirs.path(CHANGES).forEach(changes::add);
        ours.set(CHANGES, Json.array(List.copyOf(changes)));
        theirs.set(CHANGES, ours.get(CHANGES));
        boolean isTheirsLater = ours.path(SAVES).asInt(1) < theirs.path(SAVES).asInt(1);
        (isTheirsLater ? ours : theirs).setAll(savesOf(isTheirsLater ? theirs : ours));
        return ours.equals(theirs) ? Optional.of(ours) : Optional.empty();
    }

    private static ObjectNode savesOf(JsonNode entry) {
        ObjectNode saves = Json.object();
        Optional.ofNullable(entry.get(SAVES)).ifPresent(count -> saves.set(SAVES, count));
        return saves;
    }
}
