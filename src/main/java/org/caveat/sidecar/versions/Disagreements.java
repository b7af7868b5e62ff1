package org.caveat.sidecar.versions;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Conflict;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.codec.PageCodec;
import tools.jackson.databind.JsonNode;

/** Finds what is not decided yet. */
public final class Disagreements {
    private static final PageCodec PAGE = new PageCodec();
    private static final CollectionCodec COLLECTION = new CollectionCodec();

    private Disagreements() {}

    /** Those of a photograph: of its sidecar as a whole, of the photograph, of each statement in turn. */
    public static List<Disagreement> of(AnnotatedPhotograph state) {
        if (!state.hasConflict()) {
            return List.of();
        }
        JsonNode tree = PAGE.write(state);
        List<Disagreement> all = new ArrayList<>();
        all.addAll(in(Disagreement.PAGE, tree, tree, state.page().get(PageFields.CONFLICT)));
        all.addAll(in(
                Change.PHOTO,
                tree.path("caveat:photo"),
                tree,
                state.photograph().get(PhotographFields.CONFLICT)));
        for (int at = 0; at < state.items().size(); at++) {
            if (state.items().get(at) instanceof Statement statement) {
                JsonNode record = tree.path("items").path(at);
                all.addAll(in(statement.id(), record, tree, statement.get(StatementFields.CONFLICT)));
            }
        }
        return List.copyOf(all);
    }

    /** Those of a collection file. */
    public static List<Disagreement> of(CollectionDescription description) {
        List<Conflict> notes = description.get(CollectionFields.CONFLICT);
        if (notes.isEmpty()) {
            return List.of();
        }
        JsonNode tree = COLLECTION.write(description);
        return in(Disagreement.PAGE, tree, tree, notes);
    }

    private static List<Disagreement> in(String in, JsonNode record, JsonNode page, List<Conflict> notes) {
        return NotedField.among(notes).stream()
                .map(noted -> new Standing(in, record, page).with(noted))
                .toList();
    }
}
