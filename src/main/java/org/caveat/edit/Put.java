package org.caveat.edit;

import java.util.Optional;
import java.util.TreeMap;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Said;

/**
 * Says one field anew. Its inverse puts back what stood there.
 *
 * @param foreign JSON text that stands under the field's key without being understood; only an inverse brings it
 */
public record Put<T>(Place place, Field<T> field, T value, Optional<String> foreign) implements Edit {

    public Put(Place place, Field<T> field, T value) {
        this(place, field, value, Optional.empty());
    }

    @Override
    public Applied applyTo(AnnotatedPhotograph state) {
        Said before = place.read(state);
        Said after = withForeign(before.with(field, value));
        if (before.equals(after)) {
            return new Applied(state, Several.NOTHING);
        }
        Optional<String> stood = before.foreign().json(field.key());
        return new Applied(place.write(state, after), new Put<>(place, field, before.get(field), stood));
    }

    private Said withForeign(Said said) {
        if (foreign.isEmpty()) {
            return said;
        }
        TreeMap<String, String> members = new TreeMap<>(said.foreign().members());
        members.put(field.key(), foreign.get());
        return said.with(Foreign.of(members));
    }
}
