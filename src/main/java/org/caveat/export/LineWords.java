package org.caveat.export;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.caveat.text.Words;
import org.caveat.time.Edtf;

/**
 * The words on the instant line.
 *
 * @param words in which dates are told
 * @param locale in which months are
 */
public record LineWords(Words words, Locale locale) {
    private static final int LONGEST = 36;
    /** Around words of the other direction, else the number of a day would stand apart from its month (UAX 9, 2.6). */
    private static final String LEFT_TO_RIGHT = "\u200E";

    /** Whether a short form of a caveat may stand on the line. */
    public static boolean isShort(String brief) {
        return brief.length() <= LONGEST;
    }

    /** What stands above a caveat's mark: its short form, if it has one that fits, and the date. */
    public String label(Optional<String> brief, Edtf date) {
        String day = words.dateInBrief(date);
        return brief.filter(LineWords::isShort)
                .map(text -> text.replaceAll("[.。]$", ""))
                .map(text -> (isRightToLeft(text) ? LEFT_TO_RIGHT + text + LEFT_TO_RIGHT : text) + ", " + day)
                .orElse(day);
    }

    /** What stands under a mark of the axis. */
    public String tick(LineTick tick) {
        LocalDate day = tick.day();
        if (tick.unit() == ChronoUnit.YEARS) {
            return words.date(year(day));
        }
        String pattern = tick.unit() == ChronoUnit.MONTHS ? "MMM y" : "d MMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static String year(LocalDate day) {
        int year = day.getYear();
        boolean isLong = Math.abs(year) > 9_999;
        return (isLong ? "Y" : "") + (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}
