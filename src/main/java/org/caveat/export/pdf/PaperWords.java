package org.caveat.export.pdf;

import java.util.Locale;
import org.caveat.text.Messages;

/** The words that only paper needs, for its templates. */
public final class PaperWords {
    private final Messages messages;

    PaperWords(Messages messages) {
        this.messages = messages;
    }

    /** The words under a key of their file, which is given without {@code pdf.}. */
    public String get(String key, Object... arguments) {
        return messages.get("pdf." + key, arguments);
    }

    /** The direction of a text whose language nobody names: that of its first letter with one (HTML, 15.3.6). */
    public static @org.jspecify.annotations.Nullable String direction(String text) {
        for (int letter : text.codePoints().toArray()) {
            byte direction = Character.getDirectionality(letter);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return null;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return "rtl";
            }
        }
        return null;
    }

    /** Whether a text must stand in a block of its own, because its letters are not simply read from left to right. */
    public static boolean turns(String text) {
        return text.codePoints().anyMatch(Script::isTurning);
    }

    /** A number of pixels as a style. */
    public static String px(double length) {
        return String.format(Locale.ROOT, "%.1fpx", length);
    }
}
