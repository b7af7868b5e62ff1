package org.caveat.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates in digits as people, cameras and databases write them, in the order of EDTF. */
final class WrittenInDigits {
    private static final String QUALIFIER = " ?([?~%]?)";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./: ](\\d{1,2})[-./: ](\\d{1,2})" + QUALIFIER);
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})" + QUALIFIER);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-./ ]) ?(\\d{1,2})[-./ ] ?(\\d{4})" + QUALIFIER);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-./ ](\\d{4})" + QUALIFIER);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?" + QUALIFIER);
    private static final Pattern COMPACT_YEAR_LAST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})" + QUALIFIER);
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{4})[-.:](\\d{2})[-.:](\\d{2})[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:\\d{2})?");

    private WrittenInDigits() {}

    /** What may be meant, likeliest first; not all of it need be a date. */
    static Stream<String> inOrder(String cleaned) {
        return Stream.of(
                        match(YEAR_FIRST, cleaned).flatMap(WrittenInDigits::yearFirst),
                        match(YEAR_LAST, cleaned).flatMap(WrittenInDigits::yearLast),
                        match(YEAR_AND_MONTH, cleaned).map(m -> date(m.group(1), m.group(2), "", m.group(3))),
                        match(MONTH_AND_YEAR, cleaned).map(m -> date(m.group(2), m.group(1), "", m.group(3))),
                        match(COMPACT, cleaned).map(m -> date(m.group(1), m.group(2), orNone(m.group(3)), m.group(4))),
                        match(COMPACT_YEAR_LAST, cleaned)
                                .map(m -> date(m.group(3), m.group(2), m.group(1), m.group(4))),
                        match(TIMED, cleaned).map(WrittenInDigits::timed))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Matcher> match(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.matches() ? Stream.of(match) : Stream.empty();
    }

    private static Stream<String> yearFirst(Matcher m) {
        return Stream.of(
                date(m.group(1), m.group(2), m.group(3), m.group(4)),
                date(m.group(1), m.group(3), m.group(2), m.group(4)));
    }

    /** Dots mean that the day comes first; otherwise either may, and where both can be, one of the two is meant. */
    private static Stream<String> yearLast(Matcher m) {
        String dayFirst = date(m.group(4), m.group(3), m.group(1), m.group(5));
        String monthFirst = date(m.group(4), m.group(1), m.group(3), m.group(5));
        if (m.group(2).equals(".") || dayFirst.equals(monthFirst)) {
            return Stream.of(dayFirst, monthFirst);
        }
        String earlier = dayFirst.compareTo(monthFirst) < 0 ? dayFirst : monthFirst;
        String later = earlier.equals(dayFirst) ? monthFirst : dayFirst;
        return Stream.of("[" + earlier + "," + later + "]", dayFirst, monthFirst);
    }

    private static String date(String year, String month, String day, String qualifier) {
        return year + "-" + twoDigits(month) + (day.isEmpty() ? "" : "-" + twoDigits(day)) + qualifier;
    }

    private static String timed(Matcher m) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%sT%s:%s:%s%s",
                m.group(1),
                m.group(2),
                m.group(3),
                twoDigits(m.group(4)),
                m.group(5),
                m.group(6) == null ? "00" : m.group(6),
                orNone(m.group(7)));
    }

    static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String orNone(@Nullable String group) {
        return group == null ? "" : group;
    }
}
