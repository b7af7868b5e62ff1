package org.caveat.ui.inspector.file;

/** A long value on one line, for a menu or a sentence. */
final class Shortened {
    private static final int LONGEST = 44;

    private Shortened() {}

    static String of(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
