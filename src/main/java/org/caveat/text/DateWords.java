package org.caveat.text;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.time.CalendarDate;
import org.caveat.time.DateAndTime;
import org.caveat.time.DateSet;
import org.caveat.time.Edtf;
import org.caveat.time.Precision;
import org.caveat.time.Qualifier;
import org.caveat.time.TimeInterval;

/** Dates in words. */
final class DateWords {
    private static final DateTimeFormatter HOURS_TO_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Messages messages;
    private final CalendarWords calendar;
    private final SeveralDateWords several;

    DateWords(Messages messages) {
        this.messages = messages;
        this.calendar = new CalendarWords(messages);
        this.several = new SeveralDateWords(messages, calendar);
    }

    String inFull(Edtf date) {
        if (date instanceof CalendarDate day) {
            return calendar.alone(day);
        }
        if (date instanceof DateAndTime moment) {
            return messages.get(
                    "text.date.at-time",
                    calendar.alone(moment.date()),
                    HOURS_TO_SECONDS.format(moment.time()),
                    zone(moment));
        }
        return date instanceof TimeInterval interval ? several.interval(interval) : several.set((DateSet) date);
    }

    String inBrief(Edtf date) {
        return ends(date)
                .map(ends -> years("text.date.about-years", Qualifier.APPROXIMATE, ends)
                        .orElseGet(() -> several.run(ends.get(0), ends.get(1))))
                .orElseGet(() -> inFull(date));
    }

    /** Of what happened at some time between two dates, and did not last from one to the other. */
    String momentInBrief(Edtf date) {
        return ends(date)
                .flatMap(ends -> years("text.date.within", Qualifier.NONE, ends)
                        .or(() -> years("text.date.about-years", Qualifier.APPROXIMATE, ends)))
                .orElseGet(() -> inFull(date));
    }

    /** Both ends of an interval that has them. */
    private static Optional<List<CalendarDate>> ends(Edtf date) {
        if (!(date instanceof TimeInterval interval)) {
            return Optional.empty();
        }
        return interval.start().date().flatMap(start -> interval.end().date().map(end -> List.of(start, end)));
    }

    /** Two years that are both known so well, and are not the same. */
    private Optional<String> years(String key, Qualifier qualifier, List<CalendarDate> ends) {
        boolean areYears = ends.stream()
                .allMatch(date -> date.qualifier() == qualifier
                        && date.precision() == Precision.YEAR
                        && date.month().isEmpty());
        return areYears && !ends.get(0).equals(ends.get(1))
                ? Optional.of(messages.get(key, calendar.year(ends.get(0)), calendar.year(ends.get(1))))
                : Optional.empty();
    }

    private static String zone(DateAndTime moment) {
        return moment.shift()
                .map(shift -> shift.equals("Z") ? " UTC" : " UTC" + shift)
                .orElse("");
    }
}
