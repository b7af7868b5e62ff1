package org.caveat.sidecar.merge;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.AgentCodec;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who wrote a value, and when, as far as it is known.
 *
 * @param creator an agent as it stands in the file
 * @param created a moment as it stands in the file
 */
public record Writer(Optional<JsonNode> creator, Optional<JsonNode> created) {

    static Writer of(Agent author, Timestamp moment) {
        return new Writer(Optional.of(AgentCodec.INSTANCE.write(author)), Optional.of(Json.string(moment.text())));
    }

    /** Who changed a field last, by the history of a file; else who made the record it is in, or the file. */
    public static Writer of(JsonNode page, String record, String field) {
        JsonNode entry = null;
        for (JsonNode candidate : page.path(Shape.LOG)) {
            entry = changes(candidate, record, field) ? candidate : entry;
        }
        return entry != null ? new Writer(of(entry, "creator"), of(entry, "created")) : ofRecord(page, record);
    }

    void sign(ObjectNode conflict) {
        creator.ifPresent(agent -> conflict.set("creator", agent));
        created.ifPresent(moment -> conflict.set("created", moment));
    }

    private static Writer ofRecord(JsonNode page, String record) {
        JsonNode written = page;
        for (JsonNode item : page.path(Shape.ITEMS)) {
            written = Things.key(item).equals(record) ? item : written;
        }
        Optional<JsonNode> moment = of(written, "modified");
        return new Writer(of(written, "creator"), moment.isPresent() ? moment : of(written, "created"));
    }

    private static boolean changes(JsonNode entry, String record, String field) {
        for (JsonNode change : entry.path("caveat:changes")) {
            boolean here = change.path("caveat:in").asString("").equals(record);
            String changed = change.path("caveat:field").asString("");
            if (here && (changed.equals(field) || changed.equals(Shape.ITEMS))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<JsonNode> of(JsonNode object, String key) {
        return Optional.ofNullable(object.get(key));
    }
}
