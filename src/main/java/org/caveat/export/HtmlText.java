package org.caveat.export;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters as a page holds them: none that HTML does not allow (HTML, 13.2.3.5: control characters, surrogates,
 * noncharacters), and composed (Unicode, NFC), as sidecars are written but names on a disk may not be.
 */
public final class HtmlText {
    private static final String DATA = "<script";
    /** Between the signs of markup, for a letter that composes with one would take it away: {@code >} with U+0338. */
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[^<>]+");

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;

    private HtmlText() {}

    /** The page with composed letters, and with signs in place of those that are not allowed. */
    public static String valid(String page) {
        return composed(allowed(page));
    }

    /** The page but for its data, whose digest the page names. */
    private static String composed(String page) {
        if (Normalizer.isNormalized(page, Form.NFC)) {
            return page;
        }
        int data = page.indexOf(DATA);
        int end = data < 0 ? page.length() : data;
        String text = BETWEEN_TAGS
                .matcher(page.substring(0, end))
                .replaceAll(run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Form.NFC)));
        return text + page.substring(end);
    }

    /** A text with control pictures where Unicode has one, else U+FFFD. */
    public static String allowed(String page) {
        if (page.codePoints().allMatch(HtmlText::isAllowed)) {
            return page;
        }
        StringBuilder valid = new StringBuilder(page.length());
        page.codePoints().map(HtmlText::shown).forEach(valid::appendCodePoint);
        return valid.toString();
    }

    /** Whether HTML allows a code point in a text. */
    public static boolean isAllowed(int point) {
        boolean whitespace = point == '\t' || point == '\n' || point == '\f' || point == '\r';
        boolean control = (point < ' ' && !whitespace) || (point >= DELETE && point <= 0x9F);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean none = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !surrogate && !none;
    }

    private static int shown(int point) {
        if (isAllowed(point)) {
            return point;
        }
        if (point < ' ') {
            return CONTROL_PICTURES + point;
        }
        return point == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }
}
