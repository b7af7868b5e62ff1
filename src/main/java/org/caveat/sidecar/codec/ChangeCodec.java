package org.caveat.sidecar.codec;

import org.caveat.model.Change;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** One field changed: {@code {caveat:in, caveat:field, caveat:before}}. */
final class ChangeCodec implements Codec<Change> {
    @Override
    public Change read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String in = members.word("caveat:in", Leaf.WORD);
        String field = members.word("caveat:field", Leaf.WORD);
        return new Change(in, field, members.json("caveat:before"), members.rest());
    }

    @Override
    public JsonNode write(Change change) {
        return new Composed()
                .one("caveat:before", RawJson.INSTANCE, change.before())
                .word("caveat:field", Leaf.WORD, change.field())
                .word("caveat:in", Leaf.WORD, change.in())
                .and(change.foreign());
    }
}
