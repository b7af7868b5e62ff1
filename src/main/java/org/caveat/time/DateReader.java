package org.caveat.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date: year, month or season, day, with qualifiers and unknown digits. */
final class DateReader {
    private static final String QUALIFIER = "([?~%]?)";
    private static final String YEAR = QUALIFIER + "(-?[0-9X]{4}|Y-?[0-9]+)" + QUALIFIER;
    private static final String TWO_DIGITS = "-" + QUALIFIER + "([0-9X]{2})" + QUALIFIER;
    private static final Pattern DATE = Pattern.compile(YEAR + "(?:" + TWO_DIGITS + "(?:" + TWO_DIGITS + ")?)?");
    /** Groups: three a part, the digits in the middle. */
    private static final int OF_YEAR = 1;

    private static final int OF_MONTH = 4;
    private static final int OF_DAY = 7;

    private DateReader() {}

    static Attempt<CalendarDate> read(String text) {
        Matcher match = DATE.matcher(text);
        if (!match.matches()) {
            return Attempt.failure(Diagnosis.of(text));
        }
        Part year = part(match, OF_YEAR).orElseThrow();
        Optional<Part> month = part(match, OF_MONTH);
        Optional<Part> day = part(match, OF_DAY);
        Optional<Fault> fault = CalendarRules.fault(year, month, day);
        return fault.<Attempt<CalendarDate>>map(Attempt::failure)
                .orElseGet(() -> Attempt.success(new CalendarDate(year, month, day)));
    }

    private static Optional<Part> part(Matcher match, int first) {
        return Optional.ofNullable(match.group(first + 1))
                .map(digits -> new Part(digits, qualifier(match.group(first)), qualifier(match.group(first + 2))));
    }

    private static Qualifier qualifier(String sign) {
        return Qualifier.of(sign).orElseThrow();
    }
}
