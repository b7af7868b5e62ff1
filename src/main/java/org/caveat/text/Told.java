package org.caveat.text;

import java.util.List;
import org.caveat.time.CalendarDate;
import org.caveat.time.Precision;

/** How much of a date is said where another follows that says the rest: <i>25</i> before <i>26 April 1945</i>. */
enum Told {
    FULLY,
    WITHOUT_YEAR,
    DAY_ALONE;

    /** How much of the dates before the last must be said. */
    static Told before(List<CalendarDate> dates) {
        CalendarDate last = dates.get(dates.size() - 1);
        boolean alike = dates.stream()
                .allMatch(date ->
                        isPlain(date) && date.precision() == last.precision() && date.firstYear() == last.firstYear());
        if (!alike) {
            return FULLY;
        }
        boolean sameMonth = last.precision() == Precision.DAY
                && dates.stream().allMatch(date -> date.monthNumber().equals(last.monthNumber()));
        return sameMonth ? DAY_ALONE : WITHOUT_YEAR;
    }

    private static boolean isPlain(CalendarDate date) {
        boolean toTheMonth = date.precision() == Precision.DAY || date.precision() == Precision.MONTH;
        return toTheMonth && !date.isUncertain();
    }
}
