package org.caveat.cli.console;

/**
 * Text made harmless for a terminal. What would move the cursor, colour the screen, answer in the user's name or turn the
 * reading direction is shown as an escape, wherever it comes from: a file's name, its metadata, a sidecar.
 */
public final class PlainText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int SOFT_HYPHEN = 0x00AD;

    private PlainText() {}

    /** One line of text: line breaks are shown as escapes too. */
    public static String line(String text) {
        if (text.codePoints().noneMatch(PlainText::isHarmful)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    /** Whether a character may do something to a terminal other than stand there. */
    public static boolean isHarmful(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            case Character.FORMAT -> !isMark(point);
            default -> false;
        };
    }

    /** A mark that words in some scripts are spelled with, and that changes nothing beyond its neighbours. */
    private static boolean isMark(int point) {
        return point == ZERO_WIDTH_NON_JOINER
                || point == ZERO_WIDTH_JOINER
                || point == LEFT_TO_RIGHT_MARK
                || point == RIGHT_TO_LEFT_MARK
                || point == ARABIC_LETTER_MARK
                || point == SOFT_HYPHEN;
    }

    private static void append(StringBuilder plain, int point) {
        if (!isHarmful(point)) {
            plain.appendCodePoint(point);
            return;
        }
        switch (point) {
            case '\n' -> plain.append("\\n");
            case '\r' -> plain.append("\\r");
            case '\t' -> plain.append("\\t");
            default -> plain.append(String.format(point < 0x10000 ? "\\u%04X" : "\\U%08X", point));
        }
    }
}
