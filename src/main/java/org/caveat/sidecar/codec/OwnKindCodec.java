package org.caveat.sidecar.codec;

import java.util.List;
import java.util.Optional;
import org.caveat.model.OwnKind;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A kind of the collection's own: {@code {name, caveat:words, caveat:question, caveat:colour}}. */
final class OwnKindCodec implements Codec<OwnKind> {
    @Override
    public OwnKind read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String name = members.word("name", Leaf.WORD);
        List<Text> words = members.many("caveat:words", TextCodec.INSTANCE);
        List<Text> question = members.many("caveat:question", TextCodec.INSTANCE);
        Optional<String> colour = members.one("caveat:colour", Leaf.WORD);
        return new OwnKind(name, words, question, colour, members.rest());
    }

    @Override
    public JsonNode write(OwnKind kind) {
        return new Composed()
                .one("caveat:colour", Leaf.WORD, kind.colour())
                .many("caveat:question", TextCodec.INSTANCE, kind.question())
                .many("caveat:words", TextCodec.INSTANCE, kind.words())
                .word("name", Leaf.WORD, kind.name())
                .and(kind.foreign());
    }
}
