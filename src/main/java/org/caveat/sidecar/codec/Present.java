package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import org.caveat.text.Repeated;
import tools.jackson.databind.JsonNode;

/** A value of a field that may say nothing; what says nothing is not written. */
record Present<T>(Codec<T> codec, Repeated<Optional<T>> repeated) implements Codec<Optional<T>> {
    Present(Codec<T> codec) {
        this(codec, new Repeated<>());
    }

    @Override
    public Optional<T> read(JsonNode node, Where where) throws Unreadable {
        return repeated.one(Optional.of(codec.read(node, where)));
    }

    @Override
    public JsonNode write(Optional<T> value) {
        return codec.write(value.orElseThrow());
    }
}
