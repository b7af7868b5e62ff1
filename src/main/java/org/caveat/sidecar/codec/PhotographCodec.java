package org.caveat.sidecar.codec;

import static org.caveat.sidecar.codec.FieldTable.many;
import static org.caveat.sidecar.codec.FieldTable.one;
import static org.caveat.sidecar.codec.FieldTable.plain;

import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** {@code caveat:photo}: what is said of the photograph as a thing. */
final class PhotographCodec implements Codec<Photograph> {
    static final FieldTable FIELDS = FieldTable.of(
            plain(PhotographFields.FILE_NAME, FileName.OWN),
            one(PhotographFields.FORMAT, Leaf.WORD),
            one(PhotographFields.BYTE_SIZE, Leaf.LONG),
            one(PhotographFields.WIDTH, Leaf.INTEGER),
            one(PhotographFields.HEIGHT, Leaf.INTEGER),
            one(PhotographFields.ORIENTATION, Leaf.INTEGER),
            many(PhotographFields.FIXITY, FixityCodec.INSTANCE),
            many(PhotographFields.FILE, new OtherFileCodec()),
            many(PhotographFields.APART, FileName.OF_ANOTHER),
            many(PhotographFields.TITLE, new TitleCodec()),
            many(PhotographFields.ALT_TEXT, TextCodec.INSTANCE),
            one(PhotographFields.DATE, new TakenCodec()),
            many(PhotographFields.MAKER, NameCodec.INSTANCE),
            many(PhotographFields.PLACE, NameCodec.INSTANCE),
            many(PhotographFields.KEYWORD, NameCodec.INSTANCE),
            many(PhotographFields.PERSON, new PersonCodec()),
            many(PhotographFields.IDENTIFIER, new IdentifierCodec()),
            one(PhotographFields.REPOSITORY, AgentCodec.INSTANCE),
            one(PhotographFields.MEDIUM, Leaf.TEXT),
            one(PhotographFields.DIGITAL_SOURCE_TYPE, Leaf.WORD),
            one(PhotographFields.RIGHTS, Leaf.WORD),
            many(PhotographFields.LABEL, new LabelCodec()),
            many(PhotographFields.CONFLICT, ConflictCodec.INSTANCE));

    @Override
    public Photograph read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        Said said = FIELDS.read(members);
        return new Photograph(said.with(members.rest()));
    }

    @Override
    public JsonNode write(Photograph photograph) {
        Composed composed = new Composed();
        FIELDS.write(photograph.said(), composed);
        return composed.and(photograph.said().foreign());
    }
}
