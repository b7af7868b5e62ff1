package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what nobody changed as the file spelled it.
 *
 * <p>A file of another program may spell a value in a way that we read, but write differently. Where the value is what
 * it was, its first spelling stays.
 */
public final class ToTheLetter {
    private ToTheLetter() {}

    /**
     * Our tree in the spelling of the file we started from.
     *
     * @param ours what we would write now
     * @param then what we would have written when we started
     * @param file what the file says
     */
    public static ObjectNode keep(ObjectNode ours, JsonNode then, JsonNode file) {
        return file.isObject() ? object(ours, then, (ObjectNode) file) : ours;
    }

    private static JsonNode value(JsonNode ours, JsonNode then, JsonNode file) {
        if (ours.equals(then)) {
            return file;
        }
        if (ours.isObject() && then.isObject() && file.isObject()) {
            return object((ObjectNode) ours, then, (ObjectNode) file);
        }
        boolean lists = ours.isArray() && then.isArray() && file.isArray() && then.size() == file.size();
        return lists ? list(ours, then, file) : ours;
    }

    private static ObjectNode object(ObjectNode ours, JsonNode then, ObjectNode file) {
        ObjectNode kept = Json.object();
        for (Map.Entry<String, JsonNode> member : ours.properties()) {
            String key = member.getKey();
            boolean unsaid = !file.has(key) && member.getValue().equals(then.get(key));
            if (!unsaid) {
                kept.set(key, value(member.getValue(), then.path(key), file.path(key)));
            }
        }
        return withWhatSaysNothing(kept, then, file);
    }

    /** A member that the file has and that says nothing to us, such as an empty list, was not changed by anybody. */
    private static ObjectNode withWhatSaysNothing(ObjectNode kept, JsonNode then, ObjectNode file) {
        file.properties().stream()
                .filter(member -> !then.has(member.getKey()))
                .forEach(member -> kept.putIfAbsent(member.getKey(), member.getValue()));
        return kept;
    }

    private static JsonNode list(JsonNode ours, JsonNode then, JsonNode file) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            free.add(i);
        }
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode element : ours) {
            int same = indexOf(element, then, free);
            free.remove(Integer.valueOf(same));
            kept.add(same < 0 ? element : value(element, then.get(same), file.get(same)));
        }
        return Json.array(kept);
    }

    /** The element it was: of the same id, else equal. */
    private static int indexOf(JsonNode element, JsonNode then, List<Integer> free) {
        boolean hasId = element.path(Shape.ID).isString();
        return free.stream()
                .filter(i ->
                        hasId ? element.get(Shape.ID).equals(then.get(i).get(Shape.ID)) : element.equals(then.get(i)))
                .findFirst()
                .orElse(-1);
    }
}
