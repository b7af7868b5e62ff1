package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Conflict;
import org.caveat.model.PhotographFields;
import org.caveat.model.StatementFields;

/**
 * Takes away the notes of a disagreement that is decided: what stands in the field stays. Notes that came since stay too.
 *
 * @param notes those that were seen when it was decided
 */
public record Settle(Place place, List<Conflict> notes, Hand by) implements Verb {
    public Settle {
        notes = List.copyOf(notes);
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Conflict> stand = place.read(state).get(PhotographFields.CONFLICT);
        List<Conflict> left =
                stand.stream().filter(note -> !notes.contains(note)).toList();
        if (left.equals(stand)) {
            return Several.NOTHING;
        }
        Edit taken = new Put<>(place, PhotographFields.CONFLICT, left);
        return place instanceof Place.OfStatement
                ? Several.of(taken, new Put<>(place, StatementFields.MODIFIED, Optional.of(by.stamp())))
                : taken;
    }
}
