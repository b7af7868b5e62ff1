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
        if (date instanceof TimeInterval interval) {
            Optional<CalendarDate> start = interval.start().date();
            Optional<CalendarDate> end = interval.end().date();
            if (start.isPresent() && end.isPresent()) {
                return inBrief(start.get(), end.get());
            }
        }
        return inFull(date);
    }

    private String inBrief(CalendarDate start, CalendarDate end) {
        boolean aboutYears = List.of(start, end).stream()
                .allMatch(date -> date.qualifier() == Qualifier.APPROXIMATE
                        && date.precision() == Precision.YEAR
                        && date.month().isEmpty());
        return aboutYears
                ? messages.get("text.date.about-years", calendar.year(start), calendar.year(end))
                : several.run(start, end);
    }

    private static String zone(DateAndTime moment) {
        return moment.shift()
                .map(shift -> shift.equals("Z") ? " UTC" : " UTC" + shift)
                .orElse("");
    }
}
