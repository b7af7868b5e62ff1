package org.caveat.time;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The nearest date to one that the calendar does not have, or that is of a form that is not read. */
final class Repair {
    private static final Pattern DATE = Pattern.compile("(-?[0-9X]{4})(?:-([0-9X]{2}))(?:-([0-9X]{2}))?([?~%]?)");
    private static final Pattern LONG_YEAR = Pattern.compile("(?:[Y+]|Y?(-)|(?=\\d{5}$))0*(\\d+)([?~%]?)");
    /** Seasons of each hemisphere, in EDTF level 2. */
    private static final Map<String, String> SEASONS =
            Map.of("25", "21", "26", "22", "27", "23", "28", "24", "29", "21", "30", "22", "31", "23", "32", "24");

    private static final int LONGEST_SHORT_YEAR = 4;

    private Repair() {}

    static Stream<String> candidates(String cleaned) {
        Matcher date = DATE.matcher(cleaned);
        if (date.matches()) {
            return nearest(date);
        }
        Matcher year = LONG_YEAR.matcher(cleaned);
        return year.matches() ? Stream.of(year(year.group(1) != null, year.group(2)) + year.group(3)) : Stream.empty();
    }

    /** A day too many goes, then a month; unknown digits before known ones cannot be kept. */
    private static Stream<String> nearest(Matcher date) {
        String year = date.group(1);
        String month = date.group(2);
        String qualifier = date.group(4);
        Stream<String> swapped = date.group(3) == null
                ? Stream.empty()
                : Stream.of(year + "-" + date.group(3) + "-" + month + qualifier);
        Stream<String> shorter = Stream.of(
                year + "-" + month + qualifier,
                runToAYear(year, month),
                year + "-" + SEASONS.getOrDefault(month, month) + qualifier,
                month.contains("X") ? year + "-XX" + qualifier : "",
                year + qualifier);
        return Stream.concat(swapped, shorter);
    }

    /** {@code 1871-73} is read by people as from 1871 to 1873. */
    private static String runToAYear(String year, String month) {
        String later = year.substring(0, year.length() - month.length()) + month;
        return later.compareTo(year) > 0 ? year + "/" + later : "";
    }

    private static String year(boolean negative, String digits) {
        String sign = negative ? "-" : "";
        if (digits.length() > LONGEST_SHORT_YEAR) {
            return "Y" + sign + digits;
        }
        String padded = "0".repeat(LONGEST_SHORT_YEAR - digits.length()) + digits;
        return padded.equals("0000") ? padded : sign + padded;
    }
}
