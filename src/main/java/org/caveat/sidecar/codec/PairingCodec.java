package org.caveat.sidecar.codec;

import org.caveat.model.Pairing;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A pattern of names: {@code {caveat:role, caveat:pattern}}. */
final class PairingCodec implements Codec<Pairing> {
    @Override
    public Pairing read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String role = members.word("caveat:role", Leaf.WORD);
        return new Pairing(role, members.word("caveat:pattern", FileName.OF_ANOTHER), members.rest());
    }

    @Override
    public JsonNode write(Pairing pairing) {
        return new Composed()
                .word("caveat:pattern", FileName.OF_ANOTHER, pairing.pattern())
                .word("caveat:role", Leaf.WORD, pairing.role())
                .and(pairing.foreign());
    }
}
