package org.caveat.export.site;

/** Letters that HTML does not allow in a page (HTML, 13.2.3.5: control characters, surrogates, noncharacters). */
final class HtmlText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;

    private HtmlText() {}

    /** The page with signs in their places: control pictures where Unicode has one, else U+FFFD. */
    static String valid(String page) {
        if (page.codePoints().allMatch(HtmlText::isAllowed)) {
            return page;
        }
        StringBuilder valid = new StringBuilder(page.length());
        page.codePoints().map(HtmlText::shown).forEach(valid::appendCodePoint);
        return valid.toString();
    }

    static boolean isAllowed(int point) {
        boolean whitespace = point == '\t' || point == '\n' || point == '\f' || point == '\r';
        boolean control = point < ' ' && !whitespace || point >= DELETE && point <= 0x9F;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean none = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
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
