package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.joining.Joining;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Conflict;
import org.caveat.model.Said;

/**
 * Keeps all that several curators said in one field: texts after each other, in the order of time; lists with the entries
 * of each. A field of one value, such as a certainty or a date, cannot hold two: there one is chosen.
 *
 * @param joined what is said at the place with all versions in the field
 * @param notes the notes of the field that are settled with it
 */
public record KeepBoth(Place place, String key, Said joined, List<Conflict> notes, Hand by) implements Verb {
    public KeepBoth {
        notes = List.copyOf(notes);
    }

    /**
     * Keeps them all; empty where the field cannot hold them, or holds them all already with one of them.
     *
     * @param versions what would be said at the place with each of them, the earliest first
     */
    public static Optional<Edit> of(Place place, String key, List<Said> versions, List<Conflict> notes, Hand by) {
        return Joining.of(key, versions, by.newId()).map(joined -> new KeepBoth(place, key, joined, notes, by));
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return new ChooseVersion(place, key, joined, notes, by);
    }
}
