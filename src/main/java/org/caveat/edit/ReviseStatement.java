package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;

/** Says one field of a statement anew. Nothing happens, its date included, where nothing changes. */
public record ReviseStatement<T>(String id, Field<T> field, T value, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Place place = Place.statement(id);
        if (place.read(state).get(field).equals(value)) {
            return Several.NOTHING;
        }
        return Several.of(new Put<>(place, field, value), by.touches(place));
    }
}
