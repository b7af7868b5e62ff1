package org.caveat.ui.control;

/** A long value on one line, with enough of it to be known again. */
public final class Shortened {
    /** Characters for a menu in a column of the window. */
    private static final int SHORTEST = 28;
    /** Characters for a value among other words. */
    private static final int SHORT = 44;
    /** Characters for a sentence of its own. */
    private static final int LONG = 240;

    private Shortened() {}

    /** For a menu, which is no wider than the column it belongs to. */
    public static String forAMenu(String value) {
        return to(SHORTEST, value);
    }

    /** Among other words. */
    public static String of(String value) {
        return to(SHORT, value);
    }

    /** For a line of its own. */
    public static String toALine(String value) {
        return to(LONG, value);
    }

    private static String to(int longest, String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest)).strip() + "…";
    }
}
