package org.caveat.sidecar.codec;

import org.caveat.model.Beyond;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A mark beyond the frame: {@code {caveat:edge, caveat:at}}. */
final class BeyondCodec implements Codec<Beyond> {
    @Override
    public Beyond read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String edge = members.word("caveat:edge", Leaf.WORD);
        return new Beyond(edge, members.one("caveat:at", Leaf.INTEGER), members.rest());
    }

    @Override
    public JsonNode write(Beyond beyond) {
        return new Composed()
                .one("caveat:at", Leaf.INTEGER, beyond.at())
                .word("caveat:edge", Leaf.WORD, beyond.edge())
                .and(beyond.foreign());
    }
}
