package org.caveat.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another: EDTF level 0, <i>Time Interval</i>, and level 1, <i>Extended Interval</i>.
 *
 * @param start its beginning
 * @param end its end, never wholly before its beginning
 */
public record TimeInterval(End start, End end) implements Edtf {

    /**
     * Checks that there is a date in it, and that it does not run backwards.
     *
     * @throws IllegalArgumentException where there is none, or where it does
     */
    public TimeInterval {
        fault(start, end).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.name());
        });
    }

    static Optional<Fault> fault(End start, End end) {
        if (start.date().isEmpty() && end.date().isEmpty()) {
            return Optional.of(Fault.NO_DATE);
        }
        Optional<LocalDate> first = start.date().map(CalendarDate::earliest);
        Optional<LocalDate> last = end.date().map(CalendarDate::latest);
        boolean backwards = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return backwards ? Optional.of(Fault.BACKWARDS) : Optional.empty();
    }

    @Override
    public String text() {
        return start.text() + "/" + end.text();
    }

    @Override
    public Bounds bounds() {
        return new Bounds(start.date().map(CalendarDate::earliest), end.date().map(CalendarDate::latest));
    }

    @Override
    public boolean isQualified() {
        return start.date().filter(CalendarDate::isQualified).isPresent()
                || end.date().filter(CalendarDate::isQualified).isPresent();
    }

    @Override
    public boolean isUncertain() {
        return isUncertain(start) || isUncertain(end);
    }

    private static boolean isUncertain(End end) {
        return end instanceof End.Unknown
                || end.date().filter(CalendarDate::isUncertain).isPresent();
    }

    /** Where an interval begins or ends. */
    public sealed interface End {

        String text();

        /** The date, where there is one. */
        Optional<CalendarDate> date();

        /** At a date. */
        record At(CalendarDate day) implements End {
            @Override
            public String text() {
                return day.text();
            }

            @Override
            public Optional<CalendarDate> date() {
                return Optional.of(day);
            }
        }

        /** There is none, or none is meant: {@code ..}. */
        record Open() implements End {
            @Override
            public String text() {
                return "..";
            }

            @Override
            public Optional<CalendarDate> date() {
                return Optional.empty();
            }
        }

        /** There is one, and nobody knows it: nothing is written. */
        record Unknown() implements End {
            @Override
            public String text() {
                return "";
            }

            @Override
            public Optional<CalendarDate> date() {
                return Optional.empty();
            }
        }
    }
}
