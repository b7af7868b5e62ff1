package org.caveat.importing.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caveat.metadata.container.UnmarkedText;

/**
 * The text of a table, in the character set that its byte order mark names, or else the likeliest: UTF-8 where all of it is,
 * Cyrillic of Windows where most letters are none of ASCII, else old Latin text.
 *
 * @param isMarked whether it began with a byte order mark
 */
record TableText(String text, Charset charset, boolean isMarked) {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    /** From here on the Cyrillic of Windows has its letters; Latin text has but a few there. */
    private static final int FIRST_LETTER = 0xC0;

    static TableText of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return marked(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return marked(bytes, StandardCharsets.UTF_16BE, 2);
        }
        Charset charset = UnmarkedText.isUtf8(bytes)
                ? StandardCharsets.UTF_8
                : isCyrillic(bytes) ? CYRILLIC : UnmarkedText.charset(List.of(bytes));
        return new TableText(new String(bytes, charset), charset, false);
    }

    private static TableText marked(byte[] bytes, Charset charset, int length) {
        return new TableText(new String(bytes, length, bytes.length - length, charset), charset, true);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCyrillic(byte[] bytes) {
        int latin = 0;
        int high = 0;
        for (byte each : bytes) {
            int letter = each & 0xFF;
            latin += letter < 0x80 && Character.isLetter(letter) ? 1 : 0;
            high += letter >= FIRST_LETTER ? 1 : 0;
        }
        return high > latin / 2;
    }
}
