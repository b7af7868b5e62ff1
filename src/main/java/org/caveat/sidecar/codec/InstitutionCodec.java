package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Institution;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** Who holds the collection: {@code {name, caveat:address, homepage, caveat:colour, caveat:logo}}. */
final class InstitutionCodec implements Codec<Institution> {
    @Override
    public Institution read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String name = members.word("name", Leaf.TEXT);
        Optional<String> address = members.one("caveat:address", Leaf.TEXT);
        Optional<String> page = members.one("homepage", Leaf.WORD);
        Optional<String> colour = members.one("caveat:colour", Leaf.WORD);
        Optional<String> logo = members.one("caveat:logo", FileName.OF_ANOTHER);
        return new Institution(name, address, page, colour, logo, members.rest());
    }

    @Override
    public JsonNode write(Institution institution) {
        return new Composed()
                .one("caveat:address", Leaf.TEXT, institution.address())
                .one("caveat:colour", Leaf.WORD, institution.colour())
                .one("caveat:logo", FileName.OF_ANOTHER, institution.logo())
                .one("homepage", Leaf.WORD, institution.page())
                .word("name", Leaf.TEXT, institution.name())
                .and(institution.foreign());
    }
}
