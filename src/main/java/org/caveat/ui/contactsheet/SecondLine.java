package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands under a title: the date and of how many files the thing consists, or what is the matter. Where there is no
 * room for all of it a whole piece is left out: a date that is cut is another date.
 *
 * @param whole all of it
 * @param brief without the files; the same where there is but one
 * @param briefest the date in digits; the same where it is not told in digits
 */
public record SecondLine(String whole, String brief, String briefest) {

    static SecondLine of(String words) {
        return new SecondLine(words, words, words);
    }

    /** From the fullest to none. */
    List<String> choices() {
        return Stream.of(whole, brief, briefest, "").distinct().toList();
    }
}
