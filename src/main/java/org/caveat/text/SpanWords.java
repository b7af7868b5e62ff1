package org.caveat.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caveat.time.Bounds;
import org.caveat.time.CalendarDate;
import org.caveat.time.DateSet;
import org.caveat.time.Edtf;
import org.caveat.time.Precision;
import org.caveat.time.TimeInterval;

/** From when to when a date can be, in words, where its own words do not tell: of the 1940s, of a spring, of a century. */
final class SpanWords {
    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);
    private static final int LAST_YEAR = 9999;

    private final Messages messages;
    private final Function<Edtf, String> words;

    /** @param words a date in words */
    SpanWords(Messages messages, Function<Edtf, String> words) {
        this.messages = messages;
        this.words = words;
    }

    Optional<String> of(Edtf date) {
        Bounds bounds = date.bounds();
        boolean plain = parts(date).allMatch(SpanWords::tellsItself);
        if (plain || !canBeSpelled(bounds.earliest()) || !canBeSpelled(bounds.latest())) {
            return Optional.empty();
        }
        boolean ofYears = bounds.earliest().map(MonthDay::from).orElse(FIRST).equals(FIRST)
                && bounds.latest().map(MonthDay::from).orElse(LAST).equals(LAST);
        boolean ofMonths = bounds.earliest().map(LocalDate::getDayOfMonth).orElse(1) == 1
                && bounds.latest()
                        .map(day -> day.getDayOfMonth() == day.lengthOfMonth())
                        .orElse(true);
        String pattern = ofYears ? "%1$04d" : ofMonths ? "%1$04d-%2$02d" : "%1$04d-%2$02d-%3$02d";
        Optional<String> first = bounds.earliest().map(day -> spelled(pattern, day));
        Optional<String> last = bounds.latest().map(day -> spelled(pattern, day));
        String said = words.apply(date);
        boolean isSaid = Stream.concat(first.stream(), last.stream()).allMatch(said::contains);
        return isSaid ? Optional.empty() : span(first, last);
    }

    private Optional<String> span(Optional<String> first, Optional<String> last) {
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(messages.get("text.date.span", first.get(), last.get()));
        }
        return first.map(from -> messages.get("text.date.span-from", from))
                .or(() -> last.map(until -> messages.get("text.date.span-until", until)));
    }

    private String spelled(String pattern, LocalDate day) {
        String edtf = String.format(Locale.ROOT, pattern, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return Edtf.of(edtf).map(words).orElse(edtf);
    }

    private static boolean canBeSpelled(Optional<LocalDate> day) {
        return day.map(LocalDate::getYear)
                .filter(year -> year < 0 || year > LAST_YEAR)
                .isEmpty();
    }

    /** Whether the words of a date are as exact as it is: a day, a month, a year. */
    private static boolean tellsItself(CalendarDate date) {
        Precision precision = date.precision();
        boolean exact = precision == Precision.DAY || precision == Precision.MONTH || precision == Precision.YEAR;
        return exact && (date.dayNumber().isEmpty() || date.monthNumber().isPresent());
    }

    private static Stream<CalendarDate> parts(Edtf date) {
        if (date instanceof CalendarDate one) {
            return Stream.of(one);
        }
        if (date instanceof TimeInterval interval) {
            return Stream.of(interval.start(), interval.end()).flatMap(end -> end.date().stream());
        }
        return date instanceof DateSet set
                ? set.members().stream()
                        .flatMap(member -> Stream.concat(member.first().stream(), member.last().stream()))
                : Stream.empty();
    }
}
