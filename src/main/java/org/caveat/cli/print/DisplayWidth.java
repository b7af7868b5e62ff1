package org.caveat.cli.print;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns text takes on a terminal: two for the letters of East Asia, none for marks upon others. */
final class DisplayWidth {
    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;
    private static final int FIRST_PICTOGRAPH = 0x1F300;
    private static final int LAST_PICTOGRAPH = 0x1FAFF;

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        return (point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH)
                || (point >= FIRST_PICTOGRAPH && point <= LAST_PICTOGRAPH)
                || WIDE.contains(UnicodeScript.of(point));
    }
}
