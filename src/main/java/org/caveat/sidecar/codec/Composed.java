package org.caveat.sidecar.codec;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Foreign;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object while it is written. What says nothing is left out. */
final class Composed {
    private final ObjectNode object = Json.object();

    <T> Composed one(String key, Codec<T> codec, Optional<T> value) {
        value.ifPresent(present -> object.set(key, codec.write(present)));
        return this;
    }

    <T> Composed always(String key, Codec<T> codec, T value) {
        return one(key, codec, Optional.of(value));
    }

    /** A word or text; left out where it is empty. */
    Composed word(String key, Codec<String> codec, String value) {
        return one(key, codec, Optional.of(value).filter(text -> !text.isEmpty()));
    }

    <T> Composed many(String key, Codec<T> codec, List<T> values) {
        return one(key, new ListCodec<>(codec), Optional.of(values).filter(list -> !list.isEmpty()));
    }

    Composed constant(String key, JsonNode value) {
        object.set(key, value);
        return this;
    }

    /** Adds what was not understood, which gives way to what is, and takes the place of a constant. */
    ObjectNode and(Foreign foreign) {
        foreign.members().forEach((key, json) -> object.putIfAbsent(key, RawJson.tree(json)));
        return object;
    }

    /** As {@link #and}, where a foreign value stands under the name of a constant. */
    Composed constant(String key, JsonNode value, Foreign unless) {
        return unless.json(key).isPresent() ? this : constant(key, value);
    }
}
