package org.caveat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.time.CalendarDate;
import org.caveat.time.Qualifier;

/** What is said after a date, in brackets: which parts of it nobody knows, and which alone are in doubt. */
final class DateNotes {
    private final Messages messages;

    DateNotes(Messages messages) {
        this.messages = messages;
    }

    /** The notes of a date, one after another; empty where there are none. */
    String of(CalendarDate date) {
        List<String> notes = new ArrayList<>();
        unknown(date).ifPresent(notes::add);
        if (!date.isQualifiedAsAWhole()) {
            inDoubt(date, Qualifier.UNCERTAIN, "text.date.uncertain-part").ifPresent(notes::add);
            inDoubt(date, Qualifier.APPROXIMATE, "text.date.approximate-part").ifPresent(notes::add);
            inDoubt(date, Qualifier.BOTH, "text.date.uncertain-and-approximate-part")
                    .ifPresent(notes::add);
        }
        return String.join(", ", notes);
    }

    private Optional<String> unknown(CalendarDate date) {
        if (date.isMonthUnspecified() && date.isDayUnspecified()) {
            return Optional.of(messages.get("text.date.month-and-day-not-known"));
        }
        if (date.isMonthUnspecified()) {
            return Optional.of(
                    date.dayNumber().isPresent()
                            ? messages.get(
                                    "text.date.day-of-unknown-month",
                                    date.dayNumber().getAsInt())
                            : messages.get("text.date.month-not-known"));
        }
        return date.isDayUnspecified() ? Optional.of(messages.get("text.date.day-not-known")) : Optional.empty();
    }

    private Optional<String> inDoubt(CalendarDate date, Qualifier qualifier, String key) {
        List<String> parts = new ArrayList<>();
        if (date.qualifierOfYear() == qualifier) {
            parts.add("year");
        }
        if (date.qualifierOfMonth() == qualifier) {
            parts.add(date.season().isPresent() ? "season" : "month");
        }
        if (date.qualifierOfDay() == qualifier) {
            parts.add("day");
        }
        return parts.stream()
                .map(part -> messages.get("text.date.part." + part))
                .reduce((one, other) -> messages.get("text.date.and", one, other))
                .map(named -> messages.get(key, named));
    }
}
