package org.caveat.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;

/** What of a photograph is given by names. */
@SuppressWarnings("ImmutableEnumChecker") // a field is a value
public enum Named {
    PLACE(PhotographFields.PLACE),
    KEYWORD(PhotographFields.KEYWORD);

    private final Field<List<Name>> said;

    Named(Field<List<Name>> said) {
        this.said = said;
    }

    /** As it is typed before the colon. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    Stream<String> in(Photograph photograph) {
        return photograph.get(said).stream().map(Name::value);
    }

    static Optional<Named> of(String field) {
        return Arrays.stream(values())
                .filter(named -> named.field().equals(field))
                .findFirst();
    }
}
