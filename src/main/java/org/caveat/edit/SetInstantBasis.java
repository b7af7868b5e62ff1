package org.caveat.edit;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;

/**
 * Says what the date of the photograph rests on. Nothing happens where there is no date.
 *
 * @param basis in words; blank where nothing is to be said
 */
public record SetInstantBasis(String basis) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<String> words = Optional.of(basis).filter(text -> !text.isBlank());
        Optional<Taken> anew = state.photograph()
                .taken()
                .map(taken -> new Taken(taken.edtf(), taken.display(), words, taken.foreign()));
        return new Put<>(Place.PHOTOGRAPH, PhotographFields.DATE, anew);
    }
}
