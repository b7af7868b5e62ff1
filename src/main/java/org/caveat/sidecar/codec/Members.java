package org.caveat.sidecar.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.caveat.model.Foreign;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/**
 * The members of one object while it is read. Those that nobody asked for are foreign, and kept.
 *
 * <p>A member that is {@code null} says nothing (JSON-LD 1.1, 9): it is kept as a foreign one.
 */
final class Members {
    private final JsonNode object;
    private final Where where;
    private final Set<String> taken = new HashSet<>();

    private Members(JsonNode object, Where where) {
        this.object = object;
        this.where = where;
    }

    static Members of(JsonNode node, Where where) throws Unreadable {
        if (!node.isObject()) {
            throw Unreadable.shape("not-object", where);
        }
        return new Members(node, where);
    }

    Where where() {
        return where;
    }

    /** Whether there is a member of that name that says something. */
    boolean has(String key) {
        JsonNode node = object.get(key);
        return node != null && !node.isNull();
    }

    <T> Optional<T> one(String key, Codec<T> codec) throws Unreadable {
        return has(key) ? Optional.of(codec.read(take(key), where.in(key))) : Optional.empty();
    }

    /** A word or text; empty where there is none. */
    String word(String key, Codec<String> codec) throws Unreadable {
        return one(key, codec).orElse("");
    }

    <T> List<T> many(String key, Codec<T> codec) throws Unreadable {
        return one(key, new ListCodec<>(codec)).orElse(List.of());
    }

    /** Any value, {@code null} too, as JSON text. */
    Optional<String> json(String key) {
        return object.has(key) ? Optional.of(RawJson.text(take(key))) : Optional.empty();
    }

    /** Passes over a member that says what it always says. Another value of it is kept as foreign. */
    void constant(String key, JsonNode value) {
        if (value.equals(object.get(key))) {
            taken.add(key);
        }
    }

    /** The members that nobody asked for. */
    Foreign rest() {
        Map<String, String> rest = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!taken.contains(member.getKey())) {
                rest.put(member.getKey(), RawJson.text(member.getValue()));
            }
        }
        return Foreign.of(rest);
    }

    private JsonNode take(String key) {
        taken.add(key);
        return object.get(key);
    }
}
