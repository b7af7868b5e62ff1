package org.caveat.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Where words begin and end. Scripts that set no spaces between words have an edge at every letter. */
final class WordEdges {
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private WordEdges() {}

    /** The places at which a part stands in a text. */
    static IntStream occurrences(String text, String part) {
        return IntStream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1));
    }

    /** Whether a word begins or ends at a place: the letters on its two sides do not belong together. */
    static boolean isEdge(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        boolean marks = Character.getType(after) == Character.NON_SPACING_MARK;
        return !(letters || digits || marks) || (isUnspaced(before) && isUnspaced(after));
    }

    private static boolean isUnspaced(int point) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(point));
    }
}
