package org.caveat.export.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What a letter asks of whoever sets it. */
final class Script {
    /**
     * Scripts that are set letter by letter, or, as Arabic, by the forms that Unicode encodes. Others change their letters
     * by rules of the font (OpenType, GSUB), which are not applied here: they would be set wrongly.
     */
    private static final Set<UnicodeScript> SET = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.COPTIC,
            UnicodeScript.GLAGOLITIC,
            UnicodeScript.GOTHIC,
            UnicodeScript.RUNIC,
            UnicodeScript.OGHAM,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.YI,
            UnicodeScript.BRAILLE);

    private static final Set<Integer> JOINED = joined();
    /** Arabic letters that are never joined, or only to the letter before, whose one form is right (hamza, high hamza, ae). */
    private static final Set<Integer> ALONE = Set.of(0x0621, 0x0674, 0x06D5);

    private Script() {}

    static boolean isSet(int letter) {
        return SET.contains(UnicodeScript.of(letter));
    }

    /** Whether it is an Arabic letter of which Unicode has no joined forms, so that it would stand apart in its word. */
    static boolean isUnjoinable(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.ARABIC
                && Character.getType(letter) == Character.OTHER_LETTER
                && letter < 0xFB50
                && !JOINED.contains(letter)
                && !ALONE.contains(letter);
    }

    /** Whether nothing is to be seen of it: space, or a sign for the program that sets (Unicode, Default_Ignorable). */
    static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || isIgnored(letter);
    }

    /** Signs that choose between forms of a letter and fillers: they are dropped before the text is set. */
    static boolean isIgnored(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF)
                || (letter >= 0x180B && letter <= 0x180F)
                || letter == 0x034F
                || letter == 0x115F
                || letter == 0x1160
                || letter == 0x3164
                || letter == 0xFFA0;
    }

    /** Whether a line with this letter is not simply read from left to right (Unicode Standard Annex 9, table 4). */
    static boolean isTurning(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
                || Character.getType(letter) == Character.FORMAT
                || isIgnored(letter);
    }

    /** The letters of which Unicode has presentation forms: those that the forms are made from. */
    private static Set<Integer> joined() {
        Set<Integer> letters = new TreeSet<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String base = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKD);
            if (UnicodeScript.of(form) == UnicodeScript.ARABIC && base.codePointCount(0, base.length()) <= 2) {
                letters.add(Normalizer.normalize(base, Normalizer.Form.NFC).codePointAt(0));
            }
        }
        return letters;
    }
}
