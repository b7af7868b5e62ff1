package org.caveat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;

/**
 * Text as a search compares it: without case, without diacritics, without the points of Hebrew and Arabic, in every
 * script, and with the digits of every script as 0 to 9; {@code Łódź} and {@code lodz}, {@code Straße} and
 * {@code strasse} are the same.
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
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) 'ʻ', "'"),
            // letters that Arabic, Persian and Urdu write alike, or one for the other
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ة', "ه"));

    private static final int LAST_OF_ASCII = 0x7F;
    private static final int TATWEEL = 0x640;
    /** Canonical combining classes (UAX 44, 5.7.4): overlays; Hebrew, Arabic and Syriac points; all above and below. */
    private static final int OVERLAY = 1;

    private static final int FIRST_POINT = 10;
    private static final int LAST_POINT = 36;
    private static final int FIRST_DIACRITIC = 200;

    private Folding() {}

    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        APART.normalize(CASEFOLD.normalize(text)).codePoints().forEach(point -> append(folded, point));
        return TOGETHER.normalize(folded);
    }

    /** Most texts are, and need nothing of what costs. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int point) {
        if (point == TATWEEL || isDiacritic(UCharacter.getCombiningClass(point))) {
            return;
        }
        String letter = LETTERS.get(point);
        if (letter != null) {
            folded.append(letter);
        } else if (point > LAST_OF_ASCII && Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append(Character.digit(point, 10));
        } else {
            folded.appendCodePoint(point);
        }
    }

    private static boolean isDiacritic(int combiningClass) {
        return combiningClass == OVERLAY
                || (combiningClass >= FIRST_POINT && combiningClass <= LAST_POINT)
                || combiningClass >= FIRST_DIACRITIC;
    }
}
