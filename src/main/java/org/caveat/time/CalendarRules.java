package org.caveat.time;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which years, months and days the calendar has, and which unknown digits are read. */
final class CalendarRules {
    private static final Pattern YEAR = Pattern.compile("-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX");
    private static final Pattern YEAR_OF_LEVEL_2 = Pattern.compile("-?[0-9X]{4}");
    private static final Pattern LONG_YEAR = Pattern.compile("Y-?[1-9][0-9]{4,}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    /** A year of more digits is beyond {@link Year#MAX_VALUE}. */
    private static final int LONGEST_YEAR = "Y-999999999".length();

    private static final String UNKNOWN = "XX";
    private static final int LAST_MONTH = 12;
    /** EDTF level 2, <i>Sub-year groupings</i>: seasons of each hemisphere, quarters, thirds and halves. */
    private static final int FIRST_GROUPING = 25;

    private static final int LAST_GROUPING = 41;
    private static final int LONGEST_MONTH = 31;

    private CalendarRules() {}

    /** What is wrong with a date; empty where nothing is. */
    static Optional<Fault> fault(Part year, Optional<Part> month, Optional<Part> day) {
        Optional<Fault> ofYear = ofYear(year.digits(), month.isPresent());
        if (ofYear.isPresent() || month.isEmpty()) {
            return ofYear.or(() -> day.map(alone -> Fault.NOT_EDTF));
        }
        if (year.isUnspecified()) {
            return Optional.of(Fault.NOT_READ);
        }
        Optional<Fault> ofMonth = ofMonth(month.get().digits());
        return ofMonth.isPresent() || day.isEmpty()
                ? ofMonth
                : ofDay(year, month.get(), day.get().digits());
    }

    private static Optional<Fault> ofYear(String digits, boolean monthFollows) {
        if (LONG_YEAR.matcher(digits).matches()) {
            boolean tooFar = digits.replace("-", "").length() >= LONGEST_YEAR;
            return tooFar
                    ? Optional.of(Fault.YEAR_TOO_FAR)
                    : monthFollows ? Optional.of(Fault.LONG_YEAR) : Optional.empty();
        }
        if (digits.startsWith("Y")) {
            return Optional.of(Fault.LONG_YEAR);
        }
        if (digits.equals("-0000")) {
            return Optional.of(Fault.NO_SUCH_YEAR);
        }
        if (YEAR.matcher(digits).matches()) {
            return Optional.empty();
        }
        return Optional.of(YEAR_OF_LEVEL_2.matcher(digits).matches() ? Fault.NOT_READ : Fault.NOT_EDTF);
    }

    private static Optional<Fault> ofMonth(String digits) {
        if (digits.equals(UNKNOWN)) {
            return Optional.empty();
        }
        if (!TWO_DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.NOT_READ);
        }
        int number = Integer.parseInt(digits);
        if ((number >= 1 && number <= LAST_MONTH) || Season.of(number).isPresent()) {
            return Optional.empty();
        }
        boolean grouping = number >= FIRST_GROUPING && number <= LAST_GROUPING;
        return Optional.of(grouping ? Fault.NOT_READ : Fault.NO_SUCH_MONTH);
    }

    private static Optional<Fault> ofDay(Part year, Part month, String digits) {
        boolean inASeason = !month.isUnspecified() && month.number('0') > LAST_MONTH;
        if (inASeason) {
            return Optional.of(Fault.NO_SUCH_DAY);
        }
        if (digits.equals(UNKNOWN)) {
            return Optional.empty();
        }
        if (!TWO_DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.NOT_READ);
        }
        int longest = month.isUnspecified()
                ? LONGEST_MONTH
                : YearMonth.of(year.number('0'), month.number('0')).lengthOfMonth();
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= longest ? Optional.empty() : Optional.of(Fault.NO_SUCH_DAY);
    }
}
