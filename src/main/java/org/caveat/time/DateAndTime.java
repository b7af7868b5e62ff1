package org.caveat.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A day with a time of day: EDTF level 0, <i>Date and Time</i>.
 *
 * @param date told to the day, without qualifiers or unknown digits
 * @param time to the second
 * @param shift {@code Z}, or the hours, or hours and minutes, by which local time differs from UTC; empty for local time
 */
public record DateAndTime(CalendarDate date, LocalTime time, Optional<String> shift) implements Edtf {

    /**
     * Checks that there is such a time.
     *
     * @throws IllegalArgumentException where there is not
     */
    public DateAndTime {
        if (date.precision() != Precision.DAY
                || date.isUncertain()
                || !time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(date.text() + "T" + time);
        }
        shift.ifPresent(DateAndTime::offset);
    }

    /** By how much local time differs from UTC. */
    public Optional<ZoneOffset> offset() {
        return shift.map(DateAndTime::offset);
    }

    @Override
    public String text() {
        String spelled =
                String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
        return date.text() + "T" + spelled + shift.orElse("");
    }

    @Override
    public Bounds bounds() {
        return date.bounds();
    }

    @Override
    public boolean isQualified() {
        return false;
    }

    @Override
    public boolean isUncertain() {
        return false;
    }

    private static ZoneOffset offset(String shift) {
        try {
            return ZoneOffset.of(shift);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(none);
        }
    }
}
