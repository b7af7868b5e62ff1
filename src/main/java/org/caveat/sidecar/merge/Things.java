package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.sidecar.json.CanonicalText;
import tools.jackson.databind.JsonNode;

/** The elements of a list by their ids; what has none is known by what it says. In the list's order. */
final class Things {
    private final Map<String, JsonNode> byKey = new LinkedHashMap<>();
    /** How often each key was met, so that a thousand twins are not counted anew for each. */
    private final Map<String, Integer> met = new HashMap<>();

    private Things() {}

    static Things of(Optional<JsonNode> list) {
        Things things = new Things();
        list.ifPresent(elements -> elements.forEach(things::add));
        return things;
    }

    /** The keys of two lists together. */
    static Set<String> keysOf(Things one, Things other) {
        Set<String> keys = new LinkedHashSet<>(one.byKey.keySet());
        keys.addAll(other.byKey.keySet());
        return keys;
    }

    Optional<JsonNode> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    List<String> keys() {
        return new ArrayList<>(byKey.keySet());
    }

    /** The key of an element: its id, or its JSON, which no id can equal by chance. */
    static String key(JsonNode element) {
        JsonNode id = element.path(Shape.ID);
        return id.isString() && !id.stringValue().isEmpty()
                ? id.stringValue()
                : "\n" + CanonicalText.onOneLine(element);
    }

    private void add(JsonNode element) {
        String key = key(element);
        int again = met.merge(key, 1, Integer::sum);
        while (byKey.putIfAbsent(again == 1 ? key : key + "\n" + again, element) != null) {
            again = met.merge(key, 1, Integer::sum);
        }
    }
}
