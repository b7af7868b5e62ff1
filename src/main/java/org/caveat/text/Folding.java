package org.caveat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * Text as a search compares it: without case, without diacritics, without the points of Hebrew and Arabic, in every
 * script; {@code Łódź} and {@code lodz}, {@code Straße} and {@code strasse} are the same.
 *
 * <p>By Unicode's NFKC_Casefold (Unicode 3.13, R5). Marks that make another letter stay: the voicing of Kana, vowels
 * and viramas of Indic scripts, the signs of Thai.
 */
public final class Folding {
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();
    /** Letters with a stroke or of two, which Unicode does not take apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"));

    private static final int TATWEEL = 0x640;
    /** Canonical combining classes (UAX 44, 5.7.4): overlays; Hebrew, Arabic and Syriac points; all above and below. */
    private static final int OVERLAY = 1;

    private static final int FIRST_POINT = 10;
    private static final int LAST_POINT = 36;
    private static final int FIRST_DIACRITIC = 200;

    private Folding() {}

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        APART.normalize(CASEFOLD.normalize(text)).codePoints().forEach(point -> append(folded, point));
        return TOGETHER.normalize(folded);
    }

    private static void append(StringBuilder folded, int point) {
        if (point == TATWEEL || isDiacritic(UCharacter.getCombiningClass(point))) {
            return;
        }
        String letter = LETTERS.get(point);
        if (letter == null) {
            folded.appendCodePoint(point);
        } else {
            folded.append(letter);
        }
    }

    private static boolean isDiacritic(int combiningClass) {
        return combiningClass == OVERLAY
                || (combiningClass >= FIRST_POINT && combiningClass <= LAST_POINT)
                || combiningClass >= FIRST_DIACRITIC;
    }
}
