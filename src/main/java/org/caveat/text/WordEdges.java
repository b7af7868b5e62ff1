package org.caveat.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where words begin and end in a folded text.
 *
 * <p>Letters and digits part, so that 1234 is found in IMG1234, and marks belong to the letter before them. Chinese and
 * Japanese have an edge at every letter, for how a dictionary cuts a run depends on what is around it. Thai, Lao, Khmer and
 * Burmese are cut by the dictionaries of ICU (Unicode Standard Annex 29, 4.1, leaves them to such).
 */
public final class WordEdges {
    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int MARK = 3;
    /** Code points below which no letter is a word by itself, and none is cut by a dictionary. */
    private static final int FIRST_ALONE = 0x2E80;

    private static final int FIRST_CUT = 0xE00;
    /** UTF-16 units on either side that are looked at: nobody writes so long without a space. */
    private static final int LONGEST_RUN = 2_000;

    private static final BreakIterator DICTIONARIES = BreakIterator.getWordInstance(Locale.ROOT);

    private WordEdges() {}

    /** The places at which a part stands in a text. */
    public static IntStream occurrences(String text, String part) {
        return IntStream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1));
    }

    /** Whether some word begins with a part. */
    public static boolean hasWordBeginning(String text, String part) {
        return occurrences(text, part).anyMatch(at -> isEdge(text, at));
    }

    /** Whether a word begins or ends at a place: the letters on its two sides do not belong together. */
    public static boolean isEdge(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return areApart(before, after) || (isCutByDictionary(before) && isCutByDictionary(after) && isCut(text, at));
    }

    /** Takes the parts of a text in which no edge is certain, and says where each stands. */
    @FunctionalInterface
    public interface PieceTaker {
        /**
         * Takes one.
         *
         * @param from its first place, in UTF-16 units
         * @param to the place after its last unit
         */
        void take(int from, int to);
    }

    /**
     * Goes over the letters and digits of a text, in the least pieces that any edge could cut it into: whatever is found in a
     * text at an edge consists of such pieces, the last of them perhaps only begun. What dictionaries cut is gone over letter
     * by letter.
     */
    public static void pieces(String text, PieceTaker taker) {
        int begin = -1;
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (begin >= 0 && isCutHere(before, point)) {
                taker.take(begin, at);
                begin = -1;
            }
            if (begin < 0 && sort(point) != OTHER) {
                begin = at;
            }
            before = point;
            at += Character.charCount(point);
        }
        if (begin >= 0) {
            taker.take(begin, text.length());
        }
    }

    private static boolean isCutHere(int before, int point) {
        return areApart(before, point) || (isCutByDictionary(before) && isCutByDictionary(point));
    }

    /** Whether an edge lies between two letters wherever they stand side by side. */
    static boolean areApart(int before, int after) {
        int sortBefore = sort(before);
        int sortAfter = sort(after);
        if (sortAfter == MARK) {
            return sortBefore == OTHER;
        }
        if (sortAfter == OTHER || sortBefore == OTHER) {
            return true;
        }
        boolean isSame = sortBefore == sortAfter || (sortBefore == MARK && sortAfter == LETTER);
        return !isSame || isAlone(before) || isAlone(after);
    }

    private static int sort(int point) {
        if (Character.isLetter(point)) {
            return LETTER;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> LETTER;
            default -> OTHER;
        };
    }

    /** Whether a letter is a word by itself. */
    public static boolean isAlone(int point) {
        if (point < FIRST_ALONE) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Whether a letter is of a script without spaces, for which ICU has a dictionary (line break class SA, UAX 14). */
    public static boolean isCutByDictionary(int point) {
        return point >= FIRST_CUT
                && UCharacter.getIntPropertyValue(point, UProperty.LINE_BREAK) == UCharacter.LineBreak.COMPLEX_CONTEXT;
    }

    private static boolean isCut(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin < LONGEST_RUN && isCutByDictionary(text.codePointBefore(begin))) {
            begin -= Character.charCount(text.codePointBefore(begin));
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_RUN && isCutByDictionary(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        BreakIterator words = (BreakIterator) DICTIONARIES.clone(); // one alone is not for several threads
        words.setText(text.substring(begin, end));
        return words.isBoundary(at - begin);
    }
}
