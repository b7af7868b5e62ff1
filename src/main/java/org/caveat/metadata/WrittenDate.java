package org.caveat.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.time.Edtf;

/**
 * A date as a file writes it, told as EDTF to the day: {@code 1998:05:01 12:00:00} is {@code 1998-05-01}. Days and months
 * that are written as zeros are not known, and a year alone is a date only where the name of the value says so.
 */
public final class WrittenDate {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[:/.-](\\d{2})[:/.-](\\d{2})(?:[ T]+\\d{2}:\\d{2}(?!\\d).*)?", Pattern.DOTALL);
    private static final Pattern IPTC_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[:/.-](\\d{2})");

    private WrittenDate() {}

    /** The date in EDTF; nothing where the value is no date, or one that cannot be. */
    public static Optional<String> edtf(Entry entry) {
        String written = entry.value().strip();
        Matcher day = DAY.matcher(written);
        if (day.matches()) {
            return day(day);
        }
        return isNamedDate(entry) ? lesser(written) : Optional.empty();
    }

    /** Whether the name of a value says that it is a date; that of the colour profile is none of the photograph. */
    public static boolean isNamedDate(Entry entry) {
        String tag = entry.tag().toLowerCase(Locale.ROOT);
        return tag.contains("date") && !tag.contains("profile") && !tag.contains("update");
    }

    private static Optional<String> lesser(String written) {
        Matcher day = IPTC_DAY.matcher(written);
        if (day.matches()) {
            return day(day);
        }
        Matcher month = MONTH.matcher(written);
        String spelled = month.matches() ? month.group(1) + "-" + month.group(2) : written;
        return Optional.of(spelled)
                .filter(date -> !date.startsWith("0000") && Edtf.of(date).isPresent());
    }

    private static Optional<String> day(Matcher parts) {
        String year = parts.group(1);
        String month = parts.group(2);
        String day = parts.group(3);
        if (year.equals("0000") || (month.equals("00") && !day.equals("00"))) {
            return Optional.empty();
        }
        boolean isYear = month.equals("00");
        boolean isMonth = day.equals("00");
        try {
            LocalDate.of(number(year), isYear ? 1 : number(month), isMonth ? 1 : number(day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        return Optional.of(year + (isYear ? "" : "-" + month) + (isMonth ? "" : "-" + day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
