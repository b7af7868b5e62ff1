package org.caveat.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day with a time of day. */
final class TimeReader {
    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?)?");

    private static final String LAST_OF_A_DATE = "0123456789X?~%";

    private TimeReader() {}

    /** Whether a time of day seems to follow a date. */
    static boolean looksTimed(String text) {
        int divide = text.indexOf('T');
        return divide > 0 && LAST_OF_A_DATE.indexOf(text.charAt(divide - 1)) >= 0;
    }

    static Attempt<DateAndTime> read(String text) {
        int divide = text.indexOf('T');
        Attempt<CalendarDate> date = DateReader.read(text.substring(0, divide));
        if (!date.succeeded()) {
            return date.map(none -> new DateAndTime(none, LocalTime.MIDNIGHT, Optional.empty()));
        }
        Matcher time = TIME.matcher(text.substring(divide + 1));
        return time.matches() ? at(date.value().orElseThrow(), time) : Attempt.failure(Fault.NO_SUCH_TIME);
    }

    private static Attempt<DateAndTime> at(CalendarDate date, Matcher time) {
        if (date.precision() != Precision.DAY || date.isUncertain()) {
            return Attempt.failure(Fault.NO_SUCH_TIME);
        }
        try {
            LocalTime ofDay = LocalTime.of(number(time, 1), number(time, 2), number(time, 3));
            Optional<String> shift = Optional.ofNullable(time.group(4));
            shift.ifPresent(ZoneOffset::of);
            return Attempt.success(new DateAndTime(date, ofDay, shift));
        } catch (DateTimeException none) {
            return Attempt.failure(Fault.NO_SUCH_TIME);
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
