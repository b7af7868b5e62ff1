package org.caveat.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A season in the place of a month: EDTF level 1, <i>Seasons</i>.
 *
 * <p>The standard gives no days. The bounds are those of the meteorological seasons of the northern hemisphere, from
 * the first of March on by three months each; a winter reaches into the year after the one it is named by.
 */
public enum Season {
    SPRING(21, 3),
    SUMMER(22, 6),
    AUTUMN(23, 9),
    WINTER(24, 12);

    private static final int MONTHS = 3;

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** Its number where a month would stand. */
    public int code() {
        return code;
    }

    static Optional<Season> of(int code) {
        for (Season season : values()) {
            if (season.code == code) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDay(int year) {
        return YearMonth.of(year, firstMonth).plusMonths(MONTHS - 1).atEndOfMonth();
    }
}
