package org.caveat.time;

import java.util.regex.Pattern;

/** A text with the accidents of typing taken away: spaces around it, digits of other scripts, dashes for hyphens. */
final class Cleaned {
    /** White space and what looks like it: no-break spaces, and marks without width such as U+200B and U+FEFF. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200F\\u2060\\uFEFF]+");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final int DECIMAL = 10;

    private Cleaned() {}

    static String of(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        return digits(DASHES.matcher(spaced).replaceAll("-"));
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            int digit = Character.digit(point, DECIMAL);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return plain.toString();
    }
}
