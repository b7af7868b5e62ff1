package org.caveat.sidecar.codec;

import static org.caveat.sidecar.codec.FieldTable.many;
import static org.caveat.sidecar.codec.FieldTable.one;
import static org.caveat.sidecar.codec.FieldTable.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Foreign;
import org.caveat.model.Item;
import org.caveat.model.LogEntry;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import org.caveat.text.Repeated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The sidecar as a whole: an {@code AnnotationPage} (Web Annotation Data Model, 5.2). */
public final class PageCodec {
    static final FieldTable FIELDS = FieldTable.of(
            plain(PageFields.ID, Leaf.WORD),
            plain(PageFields.SCHEMA_VERSION, Leaf.WORD),
            one(PageFields.PART_OF, new PartOf()),
            one(PageFields.CREATOR, AgentCodec.INSTANCE),
            one(PageFields.CREATED, Leaf.TIMESTAMP),
            one(PageFields.MODIFIED, Leaf.TIMESTAMP),
            one(PageFields.GENERATOR, AgentCodec.INSTANCE),
            many(PageFields.CONFLICT, ConflictCodec.INSTANCE));
    private static final JsonNode TYPE = Json.string("AnnotationPage");
    private static final PhotographCodec PHOTOGRAPH = new PhotographCodec();
    private static final ItemCodec ITEM = new ItemCodec();
    private static final LogEntryCodec ENTRY = new LogEntryCodec();

    /** Who wrote it and when is the same in all that was written at one go. */
    private final Repeated<Said> pages = new Repeated<>();

    /**
     * Reads a whole sidecar.
     *
     * @throws Unreadable where a known member is not of its shape; it names the place
     */
    public AnnotatedPhotograph read(JsonNode tree) throws Unreadable {
        Members members = Members.of(tree, Where.ROOT);
        if (!TYPE.equals(tree.get("type"))) {
            throw Unreadable.shape("not-page", Where.ROOT.in("type"));
        }
        members.constant("type", TYPE);
        members.constant("@context", Context.node());
        Photograph photograph = members.one("caveat:photo", PHOTOGRAPH).orElse(new Photograph(Said.NOTHING));
        List<Item> items = members.many("items", ITEM);
        refuseTwins(items);
        List<LogEntry> log = members.many("caveat:changeLog", ENTRY);
        Said page = FIELDS.read(members).with(members.rest());
        return new AnnotatedPhotograph(pages.one(page), photograph, items, log);
    }

    /** The tree of a whole sidecar. */
    public ObjectNode write(AnnotatedPhotograph state) {
        Foreign foreign = state.page().foreign();
        Composed composed = new Composed()
                .constant("@context", Context.node(), foreign)
                .constant("type", TYPE)
                .always("caveat:photo", PHOTOGRAPH, state.photograph())
                .always("items", new ListCodec<>(ITEM), state.items())
                .many("caveat:changeLog", ENTRY, state.log());
        FIELDS.write(state.page(), composed);
        return composed.and(foreign);
    }

    /** Two statements under one id could not be told apart by an edit, a merge or a reader. */
    private static void refuseTwins(List<Item> items) throws Unreadable {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Statement statement && !ids.add(statement.id())) {
                throw new Unreadable(
                        "sidecar.unreadable.id-twice",
                        Where.ROOT.in("items").at(i).pointer(),
                        statement.id());
            }
        }
    }
}
