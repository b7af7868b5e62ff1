package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.CommunityLabel;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A label of a community, kept to the letter, as it was given: {@code {id, caveat:community, language, value}}. */
final class LabelCodec implements Codec<CommunityLabel> {
    @Override
    public CommunityLabel read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String id = members.word("id", Leaf.WORD);
        Optional<String> community = members.one("caveat:community", Leaf.WORD);
        Optional<String> language = members.one("language", Leaf.WORD);
        return new CommunityLabel(id, community, language, members.word("value", Leaf.WORD), members.rest());
    }

    @Override
    public JsonNode write(CommunityLabel label) {
        return new Composed()
                .one("caveat:community", Leaf.WORD, label.community())
                .word("id", Leaf.WORD, label.id())
                .one("language", Leaf.WORD, label.language())
                .always("value", Leaf.WORD, label.value())
                .and(label.foreign());
    }
}
