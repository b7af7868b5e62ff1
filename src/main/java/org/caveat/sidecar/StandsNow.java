package org.caveat.sidecar;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Item;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.CanonicalText;
import tools.jackson.databind.JsonNode;

/** What stands now where something was changed, as the history would keep it. */
public final class StandsNow {
    private static final PageCodec PAGE = new PageCodec();
    private static final String PHOTO = "caveat:photo";
    private static final String ITEMS = "items";

    private StandsNow() {}

    /** The JSON text of a field; empty where nothing stands there, or the statement is gone. */
    public static Optional<String> text(AnnotatedPhotograph state, Change change) {
        boolean isOfPhoto = change.in().equals(Change.PHOTO);
        Optional<Statement> statement = state.statement(change.in());
        if (!isOfPhoto && statement.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = isOfPhoto ? List.of() : List.of(statement.orElseThrow());
        // the one object alone: a history is long, and each of its lines may ask
        JsonNode tree = PAGE.write(new AnnotatedPhotograph(Said.NOTHING, state.photograph(), items, List.of()));
        JsonNode place = isOfPhoto ? tree.path(PHOTO) : tree.path(ITEMS).path(0);
        return Optional.ofNullable(place.get(change.field())).map(CanonicalText::onOneLine);
    }
}
