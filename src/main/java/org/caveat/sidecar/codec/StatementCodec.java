package org.caveat.sidecar.codec;

import static org.caveat.sidecar.codec.FieldTable.many;
import static org.caveat.sidecar.codec.FieldTable.one;
import static org.caveat.sidecar.codec.FieldTable.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.Body;
import org.caveat.model.Foreign;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** One statement: an {@code Annotation} (Web Annotation Data Model, 3.1). */
final class StatementCodec implements Codec<Statement> {
    static final JsonNode ANNOTATION = Json.string("Annotation");
    static final FieldTable FIELDS = FieldTable.of(
            plain(StatementFields.MOTIVATION, Leaf.WORD),
            plain(StatementFields.KIND, Leaf.WORD),
            many(StatementFields.SHORT, TextCodec.INSTANCE),
            one(StatementFields.TARGET, new TargetCodec()),
            one(StatementFields.BEYOND, new BeyondCodec()),
            many(StatementFields.ABOUT, Leaf.WORD),
            one(StatementFields.WHEN, Leaf.WORD),
            one(StatementFields.PLACE, NameCodec.INSTANCE),
            one(StatementFields.CERTAINTY, Leaf.CERTAINTY),
            many(StatementFields.EVIDENCE, new EvidenceCodec()),
            one(StatementFields.STATUS, Leaf.STATUS),
            one(StatementFields.REASON, Leaf.TEXT),
            one(StatementFields.REPLACED_BY, Leaf.WORD),
            plain(StatementFields.LEAD, Leaf.FLAG),
            plain(StatementFields.PRIVATE, Leaf.FLAG),
            many(StatementFields.CONFLICT, ConflictCodec.INSTANCE),
            one(StatementFields.RIGHTS, Leaf.WORD),
            one(StatementFields.CREATOR, AgentCodec.INSTANCE),
            one(StatementFields.CREATED, Leaf.TIMESTAMP),
            one(StatementFields.MODIFIED, Leaf.TIMESTAMP));
    private static final Map<String, FieldTable> USUAL = Stream.of(
                    Statement.DESCRIBING, Statement.COMMENTING, Statement.REPLYING)
            .collect(Collectors.toMap(motivation -> motivation, motivation -> FIELDS.with(bodies(motivation))));

    @Override
    public Statement read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        if (!ANNOTATION.equals(node.get("type"))) {
            throw Unreadable.shape("not-annotation", where.in("type"));
        }
        members.constant("type", ANNOTATION);
        String id = members.word("id", Leaf.WORD);
        if (id.isEmpty()) {
            throw Unreadable.shape("no-id", where);
        }
        Said fields = FIELDS.read(members);
        Said said = bodies(fields.get(StatementFields.MOTIVATION)).read(members, fields);
        return new Statement(id, said.with(members.rest()));
    }

    @Override
    public JsonNode write(Statement statement) {
        Said said = statement.said();
        Composed composed =
                new Composed().word("id", Leaf.WORD, statement.id()).constant("type", ANNOTATION, Foreign.NONE);
        table(statement.get(StatementFields.MOTIVATION)).write(said, composed);
        return composed.and(said.foreign());
    }

    /** All fields, for a hundred thousand sidecars made once for each of our own motivations. */
    private static FieldTable table(String motivation) {
        FieldTable usual = USUAL.get(motivation);
        return usual == null ? FIELDS.with(bodies(motivation)) : usual;
    }

    /** The purpose of each text is the motivation of the whole. */
    private static FieldTable.Row<List<Body>> bodies(String motivation) {
        return new FieldTable.Row<>(StatementFields.BODY, new OneOrMany<>(new BodyCodec(motivation)));
    }
}
