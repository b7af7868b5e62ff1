package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import org.caveat.text.Repeated;
import tools.jackson.databind.JsonNode;

/** A creator, a place or a keyword: {@code {value, language, caveat:authority, caveat:certainty, caveat:role}}. A name
 * spelled as one text is read too. */
final class NameCodec implements Codec<Name> {
    static final NameCodec INSTANCE = new NameCodec();

    /** A collection shows the same places, persons and keywords again and again. */
    private final Repeated<Name> repeated = new Repeated<>();

    private NameCodec() {}

    @Override
    public Name read(JsonNode node, Where where) throws Unreadable {
        return node.isString() ? repeated.one(Name.of(node.stringValue())) : read(Members.of(node, where));
    }

    /** The name that stands among the members of a larger object; what is foreign there is the name's. */
    Name read(Members members) throws Unreadable {
        String value = members.word("value", Leaf.TEXT);
        Optional<String> language = members.one("language", Leaf.WORD);
        var authorities = members.many("caveat:authority", Leaf.WORD);
        Optional<Certainty> certainty = members.one("caveat:certainty", Leaf.CERTAINTY);
        Optional<String> role = members.one("caveat:role", Leaf.WORD);
        return repeated.one(new Name(value, language, authorities, certainty, role, members.rest()));
    }

    @Override
    public JsonNode write(Name name) {
        return write(name, new Composed());
    }

    JsonNode write(Name name, Composed into) {
        return into.many("caveat:authority", Leaf.WORD, name.authorities())
                .one("caveat:certainty", Leaf.CERTAINTY, name.certainty())
                .one("caveat:role", Leaf.WORD, name.role())
                .one("language", Leaf.WORD, name.language())
                .always("value", Leaf.TEXT, name.value())
                .and(name.foreign());
    }
}
