package org.caveat.edit;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;

/**
 * Says when the photograph was taken. What the date rests on stays; the archive's words for another date do not.
 *
 * @param edtf EDTF; blank where nothing is to be said of the instant
 */
public record SetInstant(String edtf) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<Taken> said = state.photograph().taken();
        if (said.filter(taken -> taken.edtf().equals(edtf)).isPresent()) {
            return Several.NOTHING;
        }
        Taken anew = said.map(taken -> new Taken(edtf, Optional.empty(), taken.basis(), taken.foreign()))
                .orElseGet(() -> Taken.on(edtf));
        return new Put<>(
                Place.PHOTOGRAPH, PhotographFields.DATE, edtf.isBlank() ? Optional.empty() : Optional.of(anew));
    }
}
