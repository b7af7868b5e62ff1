package org.caveat.sidecar.codec;

import org.caveat.model.Identifier;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A number of the photograph: {@code {caveat:scheme, value}}. */
final class IdentifierCodec implements Codec<Identifier> {
    @Override
    public Identifier read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String scheme = members.word("caveat:scheme", Leaf.TEXT);
        return new Identifier(scheme, members.word("value", Leaf.TEXT), members.rest());
    }

    @Override
    public JsonNode write(Identifier identifier) {
        return new Composed()
                .word("caveat:scheme", Leaf.TEXT, identifier.scheme())
                .always("value", Leaf.TEXT, identifier.value())
                .and(identifier.foreign());
    }
}
