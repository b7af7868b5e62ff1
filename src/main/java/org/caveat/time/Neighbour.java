package org.caveat.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The date just before or after another, as exact as that is: <i>before 1945</i> is 1944 or earlier. A date that nobody
 * is sure of is its own neighbour.
 */
final class Neighbour {
    private Neighbour() {}

    static Optional<String> before(String edtf) {
        return date(edtf)
                .flatMap(date -> date.isQualified()
                        ? Optional.of(edtf)
                        : spelled(date.earliest().minusDays(1), date.precision()));
    }

    static Optional<String> after(String edtf) {
        return date(edtf)
                .flatMap(date -> date.isQualified()
                        ? Optional.of(edtf)
                        : spelled(date.latest().plusDays(1), date.precision()));
    }

    private static Optional<CalendarDate> date(String edtf) {
        return Edtf.of(edtf).filter(CalendarDate.class::isInstance).map(CalendarDate.class::cast);
    }

    private static Optional<String> spelled(LocalDate day, Precision precision) {
        if (day.getYear() < 0) {
            return Optional.empty();
        }
        return switch (precision) {
            case CENTURY, DECADE, YEAR -> Optional.of(String.format(Locale.ROOT, "%04d", day.getYear()));
            case SEASON, MONTH ->
                Optional.of(String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()));
            case DAY -> Optional.of(day.toString());
        };
    }
}
