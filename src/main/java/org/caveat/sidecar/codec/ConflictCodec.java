package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Conflict;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** One value of a field that two curators changed: {@code {caveat:field, caveat:in, value, creator, created}}. */
final class ConflictCodec implements Codec<Conflict> {
    static final ConflictCodec INSTANCE = new ConflictCodec();

    private ConflictCodec() {}

    @Override
    public Conflict read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String field = members.word("caveat:field", Leaf.WORD);
        Optional<String> thing = members.one("caveat:in", Leaf.WORD);
        Optional<Agent> creator = members.one("creator", AgentCodec.INSTANCE);
        var created = members.one("created", Leaf.TIMESTAMP);
        return new Conflict(field, thing, members.json("value"), creator, created, members.rest());
    }

    @Override
    public JsonNode write(Conflict conflict) {
        return new Composed()
                .word("caveat:field", Leaf.WORD, conflict.field())
                .one("caveat:in", Leaf.WORD, conflict.thing())
                .one("created", Leaf.TIMESTAMP, conflict.created())
                .one("creator", AgentCodec.INSTANCE, conflict.creator())
                .one("value", RawJson.INSTANCE, conflict.json())
                .and(conflict.foreign());
    }
}
