package org.caveat.export.images;

import java.util.regex.Pattern;
import org.caveat.export.HtmlText;

/** Letters as they can be drawn. */
final class Letters {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\r\n\f\u000B\u0085\u2028\u2029]");
    private static final Pattern TAB = Pattern.compile("\t");

    private Letters() {}

    /** The lines that a text consists of. */
    static String[] lines(String text) {
        return BREAK.split(text, -1);
    }

    /** A line with signs in place of what nobody sees. */
    static String shown(String line) {
        return HtmlText.allowed(TAB.matcher(line).replaceAll("    "));
    }

    /** Whether a letter is one that is seen. */
    static boolean isSeen(int letter) {
        int type = Character.getType(letter);
        boolean isSpace = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        boolean isIgnored = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0000 && letter <= 0xE0FFF);
        return !isSpace && type != Character.FORMAT && type != Character.CONTROL && !isIgnored;
    }
}
