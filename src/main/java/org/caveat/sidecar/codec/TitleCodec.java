package org.caveat.sidecar.codec;

import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A headline: {@code {language, value, caveat:origin}}. */
final class TitleCodec implements Codec<Title> {
    @Override
    public Title read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        var origin = members.one("caveat:origin", Leaf.WORD);
        String language = members.word("language", Leaf.WORD);
        return new Title(new Text(language, members.word("value", Leaf.TEXT), members.rest()), origin);
    }

    @Override
    public JsonNode write(Title title) {
        return new Composed()
                .one("caveat:origin", Leaf.WORD, title.origin())
                .word("language", Leaf.WORD, title.text().language())
                .always("value", Leaf.TEXT, title.text().value())
                .and(title.text().foreign());
    }
}
