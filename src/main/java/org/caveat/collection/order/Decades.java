package org.caveat.collection.order;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Photograph;
import org.caveat.model.Taken;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;

/**
 * The decades in which a photograph can have been taken, from one to another, each by its number: 194 are the years 1940
 * to 1949. Only those of four digits: others have no name that anybody looks for.
 *
 * @param first empty where the date is open towards the past
 * @param last empty where it is open towards the future
 */
public record Decades(Optional<Integer> first, Optional<Integer> last) {
    private static final int YEARS = 10;
    private static final int LAST = 999;

    public static Optional<Decades> of(Photograph photograph) {
        return photograph.taken().flatMap(Taken::date).map(Edtf::bounds).flatMap(Decades::of);
    }

    /** Those that a time reaches over; none, where it has no year of four digits. */
    public static Optional<Decades> of(Bounds bounds) {
        Optional<Integer> first = bounds.earliest().map(Decades::decade);
        Optional<Integer> last = bounds.latest().map(Decades::decade);
        boolean isBefore = last.filter(decade -> decade < 0).isPresent();
        boolean isAfter = first.filter(decade -> decade > LAST).isPresent();
        return isBefore || isAfter
                ? Optional.empty()
                : Optional.of(new Decades(first.filter(decade -> decade >= 0), last.filter(decade -> decade <= LAST)));
    }

    private static int decade(LocalDate day) {
        return Math.floorDiv(day.getYear(), YEARS);
    }

    /** The decade as a date: {@code 194X}. */
    public static Edtf date(int decade) {
        return Edtf.of(String.format(Locale.ROOT, "%03dX", decade)).orElseThrow();
    }
}
