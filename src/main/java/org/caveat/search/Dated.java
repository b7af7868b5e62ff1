package org.caveat.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Taken;
import org.caveat.time.Edtf;

/** Which times of a photograph are asked for. */
enum Dated {
    /** The instant, or a time that a caveat speaks of. */
    DATE,
    /** The instant alone. */
    TAKEN,
    /** The times alone of which caveats speak. */
    WHEN;

    /** As it is typed before the colon. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The times of what stands. */
    Stream<Edtf> in(AnnotatedPhotograph state) {
        return switch (this) {
            case TAKEN -> state.photograph().taken().flatMap(Taken::date).stream();
            case WHEN ->
                state.caveats().stream()
                        .filter(Caveat::stands)
                        .map(Caveat::date)
                        .flatMap(Optional::stream);
            case DATE -> Stream.concat(TAKEN.in(state), WHEN.in(state));
        };
    }

    static Optional<Dated> of(String field) {
        return Arrays.stream(values())
                .filter(dated -> dated.field().equals(field))
                .findFirst();
    }
}
