package org.caveat.sidecar.codec;

import org.caveat.model.Taken;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** The instant: {@code {caveat:edtf, caveat:display, caveat:basis}}. */
final class TakenCodec implements Codec<Taken> {
    @Override
    public Taken read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String edtf = members.word("caveat:edtf", Leaf.WORD);
        var display = members.one("caveat:display", Leaf.TEXT);
        return new Taken(edtf, display, members.one("caveat:basis", Leaf.TEXT), members.rest());
    }

    @Override
    public JsonNode write(Taken taken) {
        return new Composed()
                .one("caveat:basis", Leaf.TEXT, taken.basis())
                .one("caveat:display", Leaf.TEXT, taken.display())
                .word("caveat:edtf", Leaf.WORD, taken.edtf())
                .and(taken.foreign());
    }
}
