package org.caveat.sidecar;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Item;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.Changes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stood before a change, read from the JSON text that the history keeps of it. */
public final class Earlier {
    private static final PageCodec PAGE = new PageCodec();
    private static final String PHOTO = "caveat:photo";
    private static final String ITEMS = "items";

    private Earlier() {}

    /**
     * All that would be said where the change was made, with the one field as it stood before it. Empty where the place
     * is gone, or the text can no longer be read.
     */
    public static Optional<Said> said(AnnotatedPhotograph state, Change change) {
        boolean isOfPhoto = change.in().equals(Change.PHOTO);
        Optional<Statement> statement = state.statement(change.in());
        if (!isOfPhoto && statement.isEmpty()) {
            return Optional.empty();
        }
        // the one object alone: a history is long, and each of its lines asks
        ObjectNode tree = PAGE.write(alone(state, isOfPhoto ? List.of() : List.of(statement.orElseThrow())));
        ObjectNode place =
                (ObjectNode) (isOfPhoto ? tree.path(PHOTO) : tree.path(ITEMS).path(0));
        try {
            put(place, change);
            AnnotatedPhotograph before = PAGE.read(tree);
            return isOfPhoto
                    ? Optional.of(before.photograph().said())
                    : before.statement(change.in()).map(Statement::said);
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /** The statement that a change took away; empty where it took none away, or the text can no longer be read. */
    public static Optional<Statement> statement(AnnotatedPhotograph state, Change change) {
        if (!change.field().equals(Change.WHOLE) || change.before().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode tree = PAGE.write(alone(state, List.of()));
        try {
            ((ArrayNode) tree.path(ITEMS)).add(StrictJson.read(change.before().get()));
            return PAGE.read(tree).statement(change.in());
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /** What a history would say of the way from one state to another. */
    public static List<Change> changes(AnnotatedPhotograph from, AnnotatedPhotograph to) {
        return Changes.between(PAGE.write(from), PAGE.write(to));
    }

    private static AnnotatedPhotograph alone(AnnotatedPhotograph state, List<Item> items) {
        return new AnnotatedPhotograph(Said.NOTHING, state.photograph(), items, List.of());
    }

    private static void put(ObjectNode place, Change change) throws Unreadable {
        if (change.before().isEmpty()) {
            place.remove(change.field());
        } else {
            JsonNode stood = StrictJson.read(change.before().get());
            place.set(change.field(), stood);
        }
    }
}
