package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A person shown: {@code {id, value, caveat:authority, caveat:certainty, caveat:region}}. */
final class PersonCodec implements Codec<Person> {
    @Override
    public Person read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String id = members.word("id", Leaf.WORD);
        Optional<Region> region = members.one("caveat:region", RegionWord.INSTANCE);
        return new Person(id, NameCodec.INSTANCE.read(members), region);
    }

    @Override
    public JsonNode write(Person person) {
        Composed composed = new Composed()
                .one("caveat:region", RegionWord.INSTANCE, person.region())
                .word("id", Leaf.WORD, person.id());
        return NameCodec.INSTANCE.write(person.name(), composed);
    }
}
