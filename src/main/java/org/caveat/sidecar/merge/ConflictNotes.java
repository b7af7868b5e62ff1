package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.model.Agent;
import org.caveat.model.Change;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes down what clashed: both values, each with who wrote it and when, in {@code caveat:conflict} of the record they
 * are in, until a curator chooses.
 *
 * <p>An older value of ours that we ourselves went on from gives way; no value of anybody else does.
 */
public final class ConflictNotes {
    private static final String THING = "caveat:in";

    private final ObjectNode merged;
    private final Function<Clash, Writer> us;
    private final Function<Clash, Writer> them;
    /** Who merges what they themselves just said; empty where two files of others are merged. */
    private final Optional<Writer> merging;

    private ConflictNotes(
            ObjectNode merged, Function<Clash, Writer> us, Function<Clash, Writer> them, Optional<Writer> merging) {
        this.merged = merged;
        this.us = us;
        this.them = them;
        this.merging = merging;
    }

    /**
     * Notes the clashes of a merge in its tree.
     *
     * @param theirs their tree, whose history says who wrote their values
     * @param author who we are
     * @param moment when we wrote
     */
    public static void write(Merged merge, JsonNode theirs, Agent author, Timestamp moment) {
        Writer us = Writer.of(author, moment);
        new ConflictNotes(merge.tree(), clash -> us, clash -> writer(theirs, clash), Optional.of(us)).note(merge);
    }

    /**
     * Notes the clashes of two files in the tree that both came to. The history of each says who wrote its values; no note
     * that stands in one of them gives way.
     */
    public static void write(Merged merge, JsonNode ours, JsonNode theirs) {
        new ConflictNotes(merge.tree(), clash -> writer(ours, clash), clash -> writer(theirs, clash), Optional.empty())
                .note(merge);
    }

    private static Writer writer(JsonNode page, Clash clash) {
        return Writer.of(page, nameInHistory(clash), clash.field());
    }

    private void note(Merged merge) {
        merge.clashes().forEach(this::note);
    }

    private void note(Clash clash) {
        ObjectNode record = find(clash.record());
        List<JsonNode> notes = new ArrayList<>();
        record.path(Shape.CONFLICT).forEach(notes::add);
        notes.removeIf(note -> isOurOldOne(note, clash));
        add(notes, ofTheirs(clash));
        add(notes, ofOurs(clash));
        ArrayNode all = Json.array(notes);
        if (!all.isEmpty()) {
            record.set(Shape.CONFLICT, all);
        }
    }

    private boolean isOurOldOne(JsonNode note, Clash clash) {
        return note.path("caveat:field").asString("").equals(clash.field())
                && note.path(THING).asString("").equals(thing(clash).orElse(""))
                && merging.map(Writer::creator).equals(Optional.of(Optional.ofNullable(note.get("creator"))))
                && clash.base().equals(Optional.ofNullable(note.get("value")));
    }

    private Optional<ObjectNode> ofOurs(Clash clash) {
        return note(clash, clash.ours(), us.apply(clash));
    }

    private Optional<ObjectNode> ofTheirs(Clash clash) {
        return note(clash, clash.theirs(), them.apply(clash));
    }

    private static Optional<ObjectNode> note(Clash clash, Optional<JsonNode> value, Writer writer) {
        boolean theRecordItself = clash.field().equals(Change.WHOLE);
        if (theRecordItself && value.isPresent()) {
            return Optional.empty();
        }
        ObjectNode note = Json.object();
        note.set("caveat:field", Json.string(clash.field()));
        thing(clash).ifPresent(id -> note.set(THING, Json.string(id)));
        value.ifPresent(present -> note.set("value", present));
        writer.sign(note);
        return Optional.of(note);
    }

    /** Adds a note, unless its value is noted already. */
    private static void add(List<JsonNode> notes, Optional<ObjectNode> note) {
        note.filter(one -> notes.stream().noneMatch(other -> saysTheSame(one, other)))
                .ifPresent(notes::add);
    }

    private static boolean saysTheSame(JsonNode one, JsonNode other) {
        return one.path("caveat:field").equals(other.path("caveat:field"))
                && one.path(THING).equals(other.path(THING))
                && one.path("value").equals(other.path("value"));
    }

    /** The id of the element that clashed; empty where it has none and is known by what it says. */
    private static Optional<String> thing(Clash clash) {
        return clash.thing().filter(key -> !key.startsWith("\n"));
    }

    private static String nameInHistory(Clash clash) {
        List<String> record = clash.record();
        return record.equals(List.of(Shape.PHOTO)) ? Change.PHOTO : record.isEmpty() ? "" : record.get(1);
    }

    /** The record; the page for one of several annotations of one id that cannot be told apart any more. */
    private ObjectNode find(List<String> record) {
        if (record.isEmpty()) {
            return merged;
        }
        if (record.size() == 1) {
            return (ObjectNode) merged.get(record.get(0));
        }
        Optional<JsonNode> item =
                Things.of(Optional.ofNullable(merged.get(Shape.ITEMS))).get(record.get(1));
        return item.isPresent() && item.get() instanceof ObjectNode annotation ? annotation : merged;
    }
}
