package org.caveat.export;

import java.util.Locale;

/** Words at the beginning of a line. */
final class Capital {
    private Capital() {}

    static String first(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }
}
