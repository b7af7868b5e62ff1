package org.caveat.sidecar.codec;

import java.util.ArrayList;
import java.util.List;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** Elements in their order. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

    @Override
    public List<T> read(JsonNode node, Where where) throws Unreadable {
        if (!node.isArray()) {
            throw Unreadable.shape("not-list", where);
        }
        List<T> list = new ArrayList<>(node.size());
        for (JsonNode one : node) {
            list.add(element.read(one, where.at(list.size())));
        }
        return List.copyOf(list);
    }

    @Override
    public JsonNode write(List<T> list) {
        return Json.array(list.stream().map(element::write).toList());
    }
}
