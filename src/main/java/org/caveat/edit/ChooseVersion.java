package org.caveat.edit;

import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Conflict;
import org.caveat.model.Said;

/**
 * Decides between the versions that several curators left of one field: one of them stands, and what was noted of the
 * others goes into the history.
 *
 * @param key of the field
 * @param chosen what is said at the place with the version chosen, of which that one field is taken
 * @param notes the notes of the field that are settled with it
 */
public record ChooseVersion(Place place, String key, Said chosen, List<Conflict> notes, Hand by) implements Verb {
    public ChooseVersion {
        notes = List.copyOf(notes);
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return Several.of(new RestoreField(place, key, chosen, by), new Settle(place, notes, by));
    }
}
