package org.caveat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

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
    private static final int LAST_OF_ASCII = 0x7F;
    private static final int DECIMAL = 10;
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
        if (point <= LAST_OF_ASCII) {
            folded.append((char) point);
            return;
        }
        String letters = letters(point);
        if (!letters.isEmpty()) {
            folded.append(letters);
        } else if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append(Character.digit(point, DECIMAL));
        } else {
            folded.appendCodePoint(point);
        }
    }

    /** Letters with a stroke or of two, which Unicode does not take apart, and those that are written one for the other. */
    private static String letters(int point) {
        return switch (point) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ŋ' -> "n";
            case '’', '‘', 'ʼ', 'ʻ' -> "'";
            case '‐', '–', '—', '−' -> "-";
            // Arabic, Persian and Urdu
            case 'ى', 'ی' -> "ي";
            case 'ک' -> "ك";
            case 'ة' -> "ه";
            default -> "";
        };
    }

    private static boolean isDiacritic(int combiningClass) {
        return combiningClass == OVERLAY
                || (combiningClass >= FIRST_POINT && combiningClass <= LAST_POINT)
                || combiningClass >= FIRST_DIACRITIC;
    }
}
