package org.caveat.search;

import java.util.Locale;
import org.caveat.collection.WrittenInFile;

/**
 * The name of a tag as it is typed: letters and digits alone, for names of tags have spaces, dashes and colons. The first
 * words of a name are enough: {@code iso} means <i>ISO Speed Ratings</i>.
 */
final class TagName {
    private TagName() {}

    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a value stands under the tag that is typed, with or without the group before it. */
    static boolean isMeant(WrittenInFile written, String typed) {
        return begins(written.tag(), typed) || begins(written.group() + " " + written.tag(), typed);
    }

    private static boolean begins(String name, String typed) {
        int taken = 0;
        int at = 0;
        while (at < name.length() && taken < typed.length()) {
            int point = name.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                String letter = Character.toString(point).toLowerCase(Locale.ROOT);
                if (!typed.startsWith(letter, taken)) {
                    return false;
                }
                taken += letter.length();
            }
            at += Character.charCount(point);
        }
        return taken == typed.length() && isEndOfWord(name, at);
    }

    /** Where the next letter is a capital after a small one, a word ends too: XMP writes {@code CreatorTool}. */
    private static boolean isEndOfWord(String name, int at) {
        return at >= name.length()
                || !Character.isLetterOrDigit(name.codePointAt(at))
                || (Character.isUpperCase(name.codePointAt(at)) && Character.isLowerCase(name.codePointBefore(at)));
    }
}
