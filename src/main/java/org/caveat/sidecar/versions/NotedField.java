package org.caveat.sidecar.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.model.Conflict;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;

/**
 * The notes of one field, or of one element of its list.
 *
 * @param thing the id of that element
 */
record NotedField(String key, Optional<String> thing, List<Conflict> notes) {
    /** Lists whose elements are known by their ids: two curators can differ on one of them. */
    private static final Set<String> LISTS =
            Set.of("caveat:person", "caveat:selections", "caveat:searches", "caveat:templates");

    private record Name(String key, Optional<String> thing) {}

    static List<NotedField> among(List<Conflict> notes) {
        Map<Name, List<Conflict>> byName = new LinkedHashMap<>();
        for (Conflict note : notes) {
            byName.computeIfAbsent(new Name(note.field(), thing(note)), fresh -> new ArrayList<>())
                    .add(note);
        }
        return byName.entrySet().stream()
                .map(each -> new NotedField(each.getKey().key(), each.getKey().thing(), List.copyOf(each.getValue())))
                .toList();
    }

    /** The element that a note is about: as it says itself, else the one that it holds. */
    private static Optional<String> thing(Conflict note) {
        return note.thing().or(() -> note.json()
                .filter(json -> LISTS.contains(note.field()) && json.startsWith("{"))
                .flatMap(NotedField::id));
    }

    private static Optional<String> id(String json) {
        try {
            return Optional.of(StrictJson.read(json).path("id").asString("")).filter(id -> !id.isEmpty());
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }
}
