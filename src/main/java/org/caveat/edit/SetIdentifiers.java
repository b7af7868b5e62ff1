package org.caveat.edit;

import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.PhotographFields;

/**
 * Says the numbers by which the photograph is known.
 *
 * @param identifiers each once
 */
public record SetIdentifiers(List<Identifier> identifiers, Listing how) implements Verb {
    public SetIdentifiers {
        identifiers = identifiers.stream().distinct().toList();
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Identifier> present = state.photograph().get(PhotographFields.IDENTIFIER);
        return new Put<>(
                Place.PHOTOGRAPH, PhotographFields.IDENTIFIER, how.of(present, identifiers, SetIdentifiers::number));
    }

    /** Scheme and value alone. */
    private static Identifier number(Identifier identifier) {
        return new Identifier(identifier.scheme(), identifier.value(), Foreign.NONE);
    }
}
