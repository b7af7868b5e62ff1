package org.caveat.export.pdf;

import java.util.Locale;
import org.caveat.export.HtmlText;

/**
 * Letters as they can be printed: what is no letter at all, such as a control character, is told by its number, for there
 * is nothing to be seen of it, and a sign in its place would have to be in some font.
 */
final class Printed {
    private static final int REPLACEMENT = 0xFFFD;

    private Printed() {}

    /** A page of XHTML that XML allows (XML 1.0, 2.2), with composed letters (Unicode, NFC). */
    static String of(String page) {
        StringBuilder told = new StringBuilder(page.length());
        page.codePoints().forEach(point -> {
            if (point == '\f') {
                told.append(' ');
            } else if (HtmlText.isAllowed(point) && point != REPLACEMENT) {
                told.appendCodePoint(point);
            } else {
                told.append(String.format(Locale.ROOT, "\u2039U+%04X\u203A", point));
            }
        });
        return HtmlText.valid(told.toString());
    }
}
