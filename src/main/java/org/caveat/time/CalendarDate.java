package org.caveat.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One date: a year, perhaps with a month or a season, perhaps with a day; each part with its own qualifiers.
 *
 * @param year always there, if with unknown digits
 * @param month {@code 01} to {@code 12}, a season {@code 21} to {@code 24}, or {@code XX}
 * @param day {@code 01} to {@code 31}, or {@code XX}; only after a month
 */
public record CalendarDate(Part year, Optional<Part> month, Optional<Part> day) implements Edtf {
    private static final int LAST_MONTH = 12;

    /**
     * Checks that the calendar has such a date.
     *
     * @throws IllegalArgumentException where it has not; {@link Edtf#read} says so without throwing
     */
    public CalendarDate {
        CalendarRules.fault(year, month, day).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.name());
        });
    }

    @Override
    public String text() {
        return year.text()
                + month.map(part -> "-" + part.text()).orElse("")
                + day.map(part -> "-" + part.text()).orElse("");
    }

    /** How exactly it is told: what is unspecified is not told, so {@code 1945-XX} has the precision of a year. */
    public Precision precision() {
        if (year.isUnspecified()) {
            return year.unspecifiedDigits() == 1 ? Precision.DECADE : Precision.CENTURY;
        }
        if (season().isPresent()) {
            return Precision.SEASON;
        }
        if (monthNumber().isEmpty()) {
            return Precision.YEAR;
        }
        return dayNumber().isPresent() ? Precision.DAY : Precision.MONTH;
    }

    /** The first year it can mean; before year 1 by ISO 8601, where 0 is 1 BC. */
    public int firstYear() {
        return Math.min(year.number('0'), year.number('9'));
    }

    /** The last year it can mean. */
    public int lastYear() {
        return Math.max(year.number('0'), year.number('9'));
    }

    /** 1 to 12; empty where there is none, where it is not known, and where a season stands. */
    public OptionalInt monthNumber() {
        return known(month)
                .filter(number -> number <= LAST_MONTH)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    public Optional<Season> season() {
        return known(month).flatMap(Season::of);
    }

    /** 1 to 31; empty where there is none or it is not known. */
    public OptionalInt dayNumber() {
        return known(day).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Whether a month is said to be there that nobody knows. */
    public boolean isMonthUnspecified() {
        return month.filter(Part::isUnspecified).isPresent();
    }

    /** Whether a day is said to be there that nobody knows. */
    public boolean isDayUnspecified() {
        return day.filter(Part::isUnspecified).isPresent();
    }

    /** Whether any digit of it is not known. */
    public boolean hasUnspecified() {
        return year.isUnspecified() || isMonthUnspecified() || isDayUnspecified();
    }

    /** What is said of the year, by itself or together with what follows. */
    public Qualifier qualifierOfYear() {
        return year.alone()
                .and(year.withAllBefore())
                .and(qualifierToTheRight(month))
                .and(qualifierToTheRight(day));
    }

    public Qualifier qualifierOfMonth() {
        return month.map(Part::alone)
                .orElse(Qualifier.NONE)
                .and(qualifierToTheRight(month))
                .and(qualifierToTheRight(day));
    }

    public Qualifier qualifierOfDay() {
        return day.map(Part::alone).orElse(Qualifier.NONE).and(qualifierToTheRight(day));
    }

    /** All that is said of any of its parts. */
    public Qualifier qualifier() {
        return qualifierOfYear().and(qualifierOfMonth()).and(qualifierOfDay());
    }

    /** Whether what is said is said of every part alike. */
    public boolean isQualifiedAsAWhole() {
        Stream<Qualifier> others = Stream.concat(
                month.map(part -> qualifierOfMonth()).stream(), day.map(part -> qualifierOfDay()).stream());
        return others.allMatch(qualifierOfYear()::equals);
    }

    @Override
    public boolean isQualified() {
        return qualifier() != Qualifier.NONE;
    }

    @Override
    public boolean isUncertain() {
        return isQualified() || hasUnspecified();
    }

    @Override
    public Bounds bounds() {
        return new Bounds(Optional.of(earliest()), Optional.of(latest()));
    }

    LocalDate earliest() {
        Optional<Season> season = season();
        if (season.isPresent()) {
            return season.get().firstDay(firstYear());
        }
        return LocalDate.of(firstYear(), monthNumber().orElse(1), dayNumber().orElse(1));
    }

    LocalDate latest() {
        Optional<Season> season = season();
        if (season.isPresent()) {
            return season.get().lastDay(lastYear());
        }
        YearMonth lastMonth = YearMonth.of(lastYear(), monthNumber().orElse(LAST_MONTH));
        return dayNumber().isPresent() ? lastMonth.atDay(dayNumber().getAsInt()) : lastMonth.atEndOfMonth();
    }

    private static Optional<Integer> known(Optional<Part> part) {
        return part.filter(there -> !there.isUnspecified()).map(there -> there.number('0'));
    }

    private static Qualifier qualifierToTheRight(Optional<Part> part) {
        return part.map(Part::withAllBefore).orElse(Qualifier.NONE);
    }
}
