package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.sidecar.json.CanonicalText;
import tools.jackson.databind.JsonNode;

/**
 * What changed between two states of one photograph, field by field, each with what stood there before.
 *
 * <p>Left out is what nobody says: the facts of the file, when a statement was last touched, and that a conflict arose.
 */
public final class Changes {
    private static final Set<String> FACTS = Set.of(
            "caveat:fileName",
            "format",
            "caveat:byteSize",
            "caveat:width",
            "caveat:height",
            "caveat:orientation",
            Shape.FIXITY);

    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    /** The changes from one tree to the next, those of the photograph first, then by annotation. */
    public static List<Change> between(JsonNode before, JsonNode now) {
        Changes all = new Changes();
        all.fields(Change.PHOTO, before.path(Shape.PHOTO), now.path(Shape.PHOTO));
        Things old = Things.of(Optional.of(before.path(Shape.ITEMS)));
        Things present = Things.of(Optional.of(now.path(Shape.ITEMS)));
        for (String id : Things.keysOf(old, present)) {
            all.item(id, old.get(id), present.get(id));
        }
        return List.copyOf(all.changes);
    }

    private void item(String id, Optional<JsonNode> before, Optional<JsonNode> now) {
        if (before.isPresent() && now.isPresent()) {
            fields(id, before.get(), now.get());
        } else {
            add(id, Change.WHOLE, before);
        }
    }

    private void fields(String in, JsonNode before, JsonNode now) {
        Set<String> keys = new TreeSet<>(before.propertyNames());
        keys.addAll(now.propertyNames());
        for (String key : keys) {
            boolean same = before.path(key).equals(now.path(key));
            if (!same && isSaid(in, key, before.path(key), now.path(key))) {
                add(in, key, Optional.ofNullable(before.get(key)));
            }
        }
    }

    private static boolean isSaid(String in, String key, JsonNode before, JsonNode now) {
        if (key.equals(Shape.CONFLICT)) {
            Set<String> stays = Set.copyOf(Things.of(Optional.of(now)).keys());
            return !stays.containsAll(Things.of(Optional.of(before)).keys());
        }
        return !Shape.isMomentOfWriting(key) && !(in.equals(Change.PHOTO) && FACTS.contains(key));
    }

    private void add(String in, String field, Optional<JsonNode> before) {
        changes.add(new Change(in, field, before.map(CanonicalText::onOneLine), Foreign.NONE));
    }
}
