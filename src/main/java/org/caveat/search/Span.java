package org.caveat.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;

/** A time that is looked for: from a first day to a last one, each of which may be open. */
record Span(Optional<LocalDate> first, Optional<LocalDate> last) {

    static Span of(Bounds bounds) {
        return new Span(bounds.earliest(), bounds.latest());
    }

    /** The days that stand so to a date; none, where nothing can: no day is after what never ends. */
    static Optional<Span> of(Compared compared, Edtf date) {
        Span whole = of(date.bounds());
        return switch (compared) {
            case AS -> Optional.of(whole);
            case AT_LEAST -> Optional.of(new Span(whole.first, Optional.empty()));
            case AT_MOST -> Optional.of(new Span(Optional.empty(), whole.last));
            case ABOVE ->
                next(whole.last, day -> day.plusDays(1)).map(day -> new Span(Optional.of(day), Optional.empty()));
            case BELOW ->
                next(whole.first, day -> day.minusDays(1)).map(day -> new Span(Optional.empty(), Optional.of(day)));
        };
    }

    private static Optional<LocalDate> next(Optional<LocalDate> day, UnaryOperator<LocalDate> step) {
        return day.filter(from -> from.isAfter(LocalDate.MIN) && from.isBefore(LocalDate.MAX))
                .map(step);
    }

    /** Whether some day is in both. */
    boolean meets(Span other) {
        return isNotAfter(first, other.last) && isNotAfter(other.first, last);
    }

    /** An open end is before, or after, everything. */
    private static boolean isNotAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
    }
}
