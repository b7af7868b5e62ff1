package org.caveat.metadata;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * What stands in the place of a value that nobody reads as text: how long it is. In English as all values are that a file's
 * readers put into words, so that what is kept of a file, and what machines read of it, is the same in every language.
 */
final class UnreadBytes {

    private UnreadBytes() {}

    static String told(int count) {
        String number = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
        return "[" + number + (count == 1 ? " byte]" : " bytes]");
    }
}
