package org.caveat.edit;

import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Name;

/**
 * Says who made the photograph, what places it shows, or its keywords.
 *
 * @param field one of {@code MAKER}, {@code PLACE} and {@code KEYWORD} of {@link org.caveat.model.PhotographFields}
 * @param names each once
 */
public record SetNames(Field<List<Name>> field, List<String> names, Listing how) implements Verb {
    public SetNames {
        names = names.stream().distinct().toList();
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return new Put<>(
                Place.PHOTOGRAPH,
                field,
                how.of(
                        state.photograph().get(field),
                        names.stream().map(Name::of).toList(),
                        Name::value));
    }
}
