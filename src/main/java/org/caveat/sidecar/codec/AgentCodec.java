package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Foreign;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import org.caveat.text.Repeated;
import tools.jackson.databind.JsonNode;

/** Who did something: {@code {name, type, id}}. An agent spelled as one word (Web Annotation Data Model, 3.3.1) is read
 * too. */
public final class AgentCodec implements Codec<Agent> {
    public static final AgentCodec INSTANCE = new AgentCodec();

    private final Repeated<Agent> repeated = new Repeated<>();

    private AgentCodec() {}

    @Override
    public Agent read(JsonNode node, Where where) throws Unreadable {
        if (node.isString()) {
            return new Agent(node.stringValue(), "", Optional.empty(), Foreign.NONE);
        }
        Members members = Members.of(node, where);
        String name = members.word("name", Leaf.TEXT);
        String type = members.word("type", Leaf.WORD);
        return repeated.one(new Agent(name, type, members.one("id", Leaf.WORD), members.rest()));
    }

    @Override
    public JsonNode write(Agent agent) {
        return new Composed()
                .one("id", Leaf.WORD, agent.id())
                .word("name", Leaf.TEXT, agent.name())
                .word("type", Leaf.WORD, agent.type())
                .and(agent.foreign());
    }
}
