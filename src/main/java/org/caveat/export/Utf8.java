package org.caveat.export;

import java.nio.charset.StandardCharsets;

/** Texts as bytes in UTF-8 (RFC 3629). */
final class Utf8 {
    private static final int REPLACEMENT = 0xFFFD;

    private Utf8() {}

    /** The bytes of a text. What cannot be written in UTF-8, half a surrogate pair, becomes U+FFFD. */
    static byte[] bytes(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? REPLACEMENT : point));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
