package org.caveat.sidecar.codec;

import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** The collection's id, or an object with that id (Web Annotation Data Model, 5.2). */
final class PartOf implements Codec<String> {
    @Override
    public String read(JsonNode node, Where where) throws Unreadable {
        return node.isObject() && node.has("id")
                ? Leaf.WORD.read(node.get("id"), where.in("id"))
                : Leaf.WORD.read(node, where);
    }

    @Override
    public JsonNode write(String id) {
        return Leaf.WORD.write(id);
    }
}
