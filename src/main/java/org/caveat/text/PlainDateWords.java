package org.caveat.text;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.Locale;
import org.caveat.time.CalendarDate;
import org.caveat.time.Precision;

/** One date in words, without a word of how sure it is. */
final class PlainDateWords {
    private static final int YEARS_OF_A_CENTURY = 100;
    private static final int YEARS_OF_A_DECADE = 10;

    private final Messages messages;

    PlainDateWords(Messages messages) {
        this.messages = messages;
    }

    String of(CalendarDate date, Told told) {
        return switch (date.precision()) {
            case CENTURY -> century(date);
            case DECADE -> decade(date);
            case YEAR -> year(date.firstYear());
            case SEASON -> messages.get("text.date." + seasonName(date), year(date.firstYear()));
            case MONTH -> month(date, told);
            case DAY -> day(date, told);
        };
    }

    /**
     * How the date is told, as the messages call it: {@code day}, {@code decade}, or {@code years} without a name; a season by
     * its own name, for each has a gender and an article of its own.
     */
    static String shape(CalendarDate date) {
        Precision precision = date.precision();
        if (precision == Precision.SEASON) {
            return seasonName(date);
        }
        boolean ofYears = (precision == Precision.DECADE && !isNamedDecade(date))
                || (precision == Precision.CENTURY && !isNamedCentury(date));
        return ofYears ? "years" : precision.name().toLowerCase(Locale.ROOT);
    }

    /** A year; before year 1 as years before Christ, of which ISO 8601 calls the last 0. */
    String year(int year) {
        return year > 0 ? Integer.toString(year) : messages.get("text.date.before-christ", Integer.toString(1 - year));
    }

    private String century(CalendarDate date) {
        int first = date.firstYear();
        return isNamedCentury(date)
                ? messages.get(
                        "text.date.century", Integer.toString(first), Integer.toString(first / YEARS_OF_A_CENTURY + 1))
                : messages.get("text.date.century-of-years", year(first), year(date.lastYear()));
    }

    private String decade(CalendarDate date) {
        return isNamedDecade(date)
                ? messages.get("text.date.decade", Integer.toString(date.firstYear()))
                : messages.get("text.date.decade-of-years", year(date.firstYear()), year(date.lastYear()));
    }

    private static boolean isNamedCentury(CalendarDate date) {
        return date.firstYear() >= YEARS_OF_A_CENTURY;
    }

    /** The first decade of a century has no name of its own: <i>the 1900s</i> are the century. */
    private static boolean isNamedDecade(CalendarDate date) {
        int first = date.firstYear();
        return first > YEARS_OF_A_CENTURY && first % YEARS_OF_A_CENTURY >= YEARS_OF_A_DECADE;
    }

    private static String seasonName(CalendarDate date) {
        return date.season().orElseThrow().name().toLowerCase(Locale.ROOT);
    }

    private String month(CalendarDate date, Told told) {
        String name = monthName(date, DateFormatSymbols.STANDALONE);
        return told == Told.FULLY ? messages.get("text.date.month", name, year(date.firstYear())) : name;
    }

    private String day(CalendarDate date, Told told) {
        String day = Integer.toString(date.dayNumber().orElseThrow());
        String month = monthName(date, DateFormatSymbols.FORMAT);
        return switch (told) {
            case FULLY -> messages.get("text.date.day", day, month, year(date.firstYear()));
            case WITHOUT_YEAR -> messages.get("text.date.day-and-month", day, month);
            case DAY_ALONE -> messages.get("text.date.day-of-month", day);
        };
    }

    private String monthName(CalendarDate date, int use) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(messages.locale());
        return names.getMonths(use, DateFormatSymbols.WIDE)[date.monthNumber().orElseThrow() - 1];
    }
}
