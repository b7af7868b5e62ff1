package org.caveat.sidecar.codec;

import static org.caveat.sidecar.codec.FieldTable.many;
import static org.caveat.sidecar.codec.FieldTable.one;
import static org.caveat.sidecar.codec.FieldTable.plain;

import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.PageFields;
import org.caveat.model.Said;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The collection file: an {@code AnnotationCollection} (Web Annotation Data Model, 5.1).
 *
 * <p>Members that no field names yet (vocabulary, settings of exports) are carried with what is
 * foreign.
 */
public final class CollectionCodec {
    static final FieldTable FIELDS = FieldTable.of(
            plain(CollectionFields.ID, Leaf.WORD),
            many(CollectionFields.LABEL, TextCodec.INSTANCE),
            many(CollectionFields.DESCRIPTION, TextCodec.INSTANCE),
            one(CollectionFields.INSTITUTION, new InstitutionCodec()),
            one(CollectionFields.LANGUAGE, Leaf.WORD),
            one(CollectionFields.RIGHTS, Leaf.WORD),
            many(CollectionFields.KINDS, new OwnKindCodec()),
            many(CollectionFields.SELECTIONS, new SelectionCodec()),
            many(CollectionFields.SEARCHES, new SearchCodec()),
            many(CollectionFields.TEMPLATES, new TemplateCodec()),
            one(CollectionFields.PAIRING, new ListCodec<>(new PairingCodec())),
            one(CollectionFields.BIBLIOGRAPHY, FileName.OF_ANOTHER),
            one(CollectionFields.CITATION_STYLE, Leaf.WORD),
            one(CollectionFields.CODES, FileName.OF_ANOTHER),
            many(CollectionFields.CONFLICT, ConflictCodec.INSTANCE),
            plain(PageFields.SCHEMA_VERSION, Leaf.WORD),
            one(PageFields.CREATOR, AgentCodec.INSTANCE),
            one(PageFields.CREATED, Leaf.TIMESTAMP),
            one(PageFields.MODIFIED, Leaf.TIMESTAMP),
            one(PageFields.GENERATOR, AgentCodec.INSTANCE));
    private static final JsonNode TYPE = Json.string("AnnotationCollection");

    /**
     * Reads a whole collection file.
     *
     * @throws Unreadable where a known member is not of its shape; it names the place
     */
    public CollectionDescription read(JsonNode tree) throws Unreadable {
        Members members = Members.of(tree, Where.ROOT);
        if (!TYPE.equals(tree.get("type"))) {
            throw Unreadable.shape("not-collection", Where.ROOT.in("type"));
        }
        members.constant("type", TYPE);
        members.constant("@context", Context.node());
        Said said = FIELDS.read(members);
        return new CollectionDescription(said.with(members.rest()));
    }

    /** The tree of a whole collection file. */
    public ObjectNode write(CollectionDescription collection) {
        Said said = collection.said();
        Composed composed = new Composed()
                .constant("@context", Context.node(), said.foreign())
                .constant("type", TYPE);
        FIELDS.write(said, composed);
        return composed.and(said.foreign());
    }
}
