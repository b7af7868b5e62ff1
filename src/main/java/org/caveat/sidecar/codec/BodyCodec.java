package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Body;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** The text of a statement in one language: a {@code TextualBody} (Web Annotation Data Model, 3.2.4).
 *
 * @param purpose that of all bodies of a statement: its motivation */
record BodyCodec(String purpose) implements Codec<Body> {
    private static final JsonNode TEXTUAL_BODY = Json.string("TextualBody");
    private static final JsonNode PLAIN = Json.string("text/plain");

    @Override
    public Body read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        if (members.has("type") && !TEXTUAL_BODY.equals(node.get("type"))) {
            throw Unreadable.shape("not-textual-body", where.in("type"));
        }
        members.constant("type", TEXTUAL_BODY);
        members.constant("format", PLAIN);
        members.constant("purpose", Json.string(purpose));
        Optional<Agent> creator = members.one("creator", AgentCodec.INSTANCE);
        Optional<String> transcription = members.one("caveat:transcription", Leaf.WORD);
        String language = members.word("language", Leaf.WORD);
        String value = members.word("value", Leaf.TEXT);
        return new Body(new Text(language, value, members.rest()), creator, transcription);
    }

    @Override
    public JsonNode write(Body body) {
        Text text = body.text();
        Composed composed = new Composed()
                .one("caveat:transcription", Leaf.WORD, body.transcription())
                .one("creator", AgentCodec.INSTANCE, body.creator())
                .constant("format", PLAIN, text.foreign())
                .word("language", Leaf.WORD, text.language())
                .constant("type", TEXTUAL_BODY, text.foreign())
                .always("value", Leaf.TEXT, text.value());
        if (!purpose.isEmpty()) {
            composed.constant("purpose", Json.string(purpose), text.foreign());
        }
        return composed.and(text.foreign());
    }
}
