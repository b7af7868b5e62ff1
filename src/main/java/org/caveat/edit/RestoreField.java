package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;

/**
 * Says of one field again what was said there before, understood or not. What hangs on it follows as when it is said anew:
 * a caveat that stands again has no reason for which it was withdrawn, and at most one leads.
 *
 * @param key of the field
 * @param stood what was said at the place, of which that one field is taken
 */
public record RestoreField(Place place, String key, Said stood, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        if (!(place instanceof Place.OfStatement statement)) {
            return put(state);
        }
        List<Edit> edits = new ArrayList<>();
        if (key.equals(StatementFields.LEAD.key())) {
            edits.add(new MakeLead(statement.id(), stood.get(StatementFields.LEAD)));
        } else {
            edits.add(put(state));
        }
        if (key.equals(StatementFields.STATUS.key())) {
            edits.addAll(standing());
        }
        Edit all = new Several(edits);
        boolean changes = !all.applyTo(state).state().equals(state);
        return changes ? Several.of(all, by.touches(place)) : Several.NOTHING;
    }

    private Edit put(AnnotatedPhotograph state) {
        Stream<Field<?>> known = Stream.concat(stood.fields().stream(), place.read(state).fields().stream());
        Field<?> field = known.filter(each -> each.key().equals(key))
                .findFirst()
                // nothing is understood under this key, then or now: only its text is put back
                .orElseGet(() -> new Field<>(key, ""));
        return put(field);
    }

    private <T> Edit put(Field<T> field) {
        return new Put<>(place, field, stood.get(field), stood.foreign().json(key));
    }

    private List<Edit> standing() {
        if (stood.get(StatementFields.STATUS).equals(Optional.of(Status.WITHDRAWN))) {
            return List.of(new Put<>(place, StatementFields.LEAD, false));
        }
        return List.of(
                new Put<>(place, StatementFields.REASON, Optional.empty()),
                new Put<>(place, StatementFields.REPLACED_BY, Optional.empty()));
    }
}
