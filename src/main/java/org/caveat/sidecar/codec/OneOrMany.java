package org.caveat.sidecar.codec;

import java.util.List;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A list that other programs spell as its one element alone, as the Web Annotation Data Model, 3.1, lets them. */
record OneOrMany<T>(ListCodec<T> list) implements Codec<List<T>> {
    OneOrMany(Codec<T> element) {
        this(new ListCodec<>(element));
    }

    @Override
    public List<T> read(JsonNode node, Where where) throws Unreadable {
        return node.isObject() ? List.of(list.element().read(node, where)) : list.read(node, where);
    }

    @Override
    public JsonNode write(List<T> values) {
        return list.write(values);
    }
}
