package org.caveat.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several dates: EDTF level 2, <i>Set representation</i>.
 *
 * @param meaning whether one of them is meant or all
 * @param members at least one; only the first may be open towards the past, only the last towards the future
 */
public record DateSet(Meaning meaning, List<Member> members) implements Edtf {

    /**
     * Checks that it has members, and that none but the first and the last is open.
     *
     * @throws IllegalArgumentException where it has none, or another is
     */
    public DateSet {
        members = List.copyOf(members);
        fault(members).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.name());
        });
    }

    static Optional<Fault> fault(List<Member> members) {
        if (members.isEmpty()) {
            return Optional.of(Fault.NO_DATE);
        }
        int last = members.size() - 1;
        for (int at = 0; at <= last; at++) {
            Member member = members.get(at);
            boolean openInside = (at > 0 && member.first().isEmpty())
                    || (at < last && member.last().isEmpty());
            if (openInside) {
                return Optional.of(Fault.OPEN_INSIDE);
            }
        }
        return Optional.empty();
    }

    @Override
    public String text() {
        String listed = members.stream().map(Member::text).collect(Collectors.joining(","));
        return meaning == Meaning.ONE_OF ? "[" + listed + "]" : "{" + listed + "}";
    }

    @Override
    public Bounds bounds() {
        return new Bounds(earliest(), latest());
    }

    private Optional<LocalDate> earliest() {
        boolean open = members.stream().anyMatch(member -> member.first().isEmpty());
        return open
                ? Optional.empty()
                : members.stream()
                        .flatMap(member -> member.first().stream())
                        .map(CalendarDate::earliest)
                        .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> latest() {
        boolean open = members.stream().anyMatch(member -> member.last().isEmpty());
        return open
                ? Optional.empty()
                : members.stream()
                        .flatMap(member -> member.last().stream())
                        .map(CalendarDate::latest)
                        .max(Comparator.naturalOrder());
    }

    @Override
    public boolean isQualified() {
        return members.stream().anyMatch(member -> has(member.first()) || has(member.last()));
    }

    private static boolean has(Optional<CalendarDate> date) {
        return date.filter(CalendarDate::isQualified).isPresent();
    }

    /** One of several is a choice nobody has made; all of several are sure if each is. */
    @Override
    public boolean isUncertain() {
        return meaning == Meaning.ONE_OF || isQualified() || members.stream().anyMatch(Member::hasUnspecified);
    }

    /** Whether one of the members is meant or all. */
    public enum Meaning {
        /** {@code [a,b]} */
        ONE_OF,
        /** {@code {a,b}} */
        ALL_OF
    }

    /** A date of the set, or a run of dates. */
    public sealed interface Member {

        String text();

        /** The first date; empty where it is open towards the past. */
        Optional<CalendarDate> first();

        /** The last date; empty where it is open towards the future. */
        Optional<CalendarDate> last();

        private boolean hasUnspecified() {
            return first().filter(CalendarDate::hasUnspecified).isPresent()
                    || last().filter(CalendarDate::hasUnspecified).isPresent();
        }

        /** One date. */
        record One(CalendarDate date) implements Member {
            @Override
            public String text() {
                return date.text();
            }

            @Override
            public Optional<CalendarDate> first() {
                return Optional.of(date);
            }

            @Override
            public Optional<CalendarDate> last() {
                return Optional.of(date);
            }
        }

        /** All dates from one to another, both with it; open at one end where no date stands there. */
        record Run(Optional<CalendarDate> first, Optional<CalendarDate> last) implements Member {

            /**
             * Checks that there is a date in it, and that it does not run backwards.
             *
             * @throws IllegalArgumentException where there is none, or where it does
             */
            public Run {
                fault(first, last).ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.name());
                });
            }

            static Optional<Fault> fault(Optional<CalendarDate> first, Optional<CalendarDate> last) {
                if (first.isEmpty() && last.isEmpty()) {
                    return Optional.of(Fault.NO_DATE);
                }
                boolean backwards = first.isPresent()
                        && last.isPresent()
                        && last.get().latest().isBefore(first.get().earliest());
                return backwards ? Optional.of(Fault.BACKWARDS) : Optional.empty();
            }

            @Override
            public String text() {
                return first.map(CalendarDate::text).orElse("") + ".."
                        + last.map(CalendarDate::text).orElse("");
            }
        }
    }
}
