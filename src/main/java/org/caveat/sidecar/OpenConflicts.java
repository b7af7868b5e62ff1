package org.caveat.sidecar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a file that hold several values, of which nobody has chosen yet.
 *
 * @param fields the key of each, once for each record that it is in
 */
public record OpenConflicts(List<String> fields) {
    private static final String PREFIX = "caveat:";

    public OpenConflicts {
        fields = List.copyOf(fields);
    }

    /** Those of a file: of the file as a whole, of the photograph, and of each statement. */
    static OpenConflicts in(JsonNode file) {
        Set<Field> found = new LinkedHashSet<>();
        collect("", file, found);
        collect(PREFIX + "photo", file.path(PREFIX + "photo"), found);
        for (JsonNode item : file.path("items")) {
            collect(item.path("id").asString(""), item, found);
        }
        return new OpenConflicts(found.stream().map(Field::key).toList());
    }

    private record Field(String record, String key) {}

    private static void collect(String record, JsonNode object, Set<Field> found) {
        for (JsonNode note : object.path(PREFIX + "conflict")) {
            String key = note.path(PREFIX + "field").asString("");
            found.add(new Field(record, key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key));
        }
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
