package org.caveat.sidecar.codec;

import org.caveat.model.Fixity;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A digest: {@code {caveat:algorithm, caveat:digest, created}}. */
final class FixityCodec implements Codec<Fixity> {
    static final FixityCodec INSTANCE = new FixityCodec();

    private FixityCodec() {}

    @Override
    public Fixity read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String algorithm = members.word("caveat:algorithm", Leaf.WORD);
        String digest = members.word("caveat:digest", Leaf.WORD);
        return new Fixity(algorithm, digest, members.one("created", Leaf.TIMESTAMP), members.rest());
    }

    @Override
    public JsonNode write(Fixity fixity) {
        return new Composed()
                .word("caveat:algorithm", Leaf.WORD, fixity.algorithm())
                .word("caveat:digest", Leaf.WORD, fixity.digest())
                .one("created", Leaf.TIMESTAMP, fixity.created())
                .and(fixity.foreign());
    }
}
