package org.caveat.sidecar.codec;

import org.caveat.model.Text;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A text with its language: {@code {language, value}}. */
final class TextCodec implements Codec<Text> {
    static final TextCodec INSTANCE = new TextCodec();

    private TextCodec() {}

    @Override
    public Text read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        return new Text(members.word("language", Leaf.WORD), members.word("value", Leaf.TEXT), members.rest());
    }

    @Override
    public JsonNode write(Text text) {
        return new Composed()
                .word("language", Leaf.WORD, text.language())
                .always("value", Leaf.TEXT, text.value())
                .and(text.foreign());
    }
}
