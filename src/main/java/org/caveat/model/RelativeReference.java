package org.caveat.model;

import java.nio.charset.StandardCharsets;

/** A file's name as a relative reference: RFC 3987, and RFC 3986 section 4.2 for the name with a colon. */
public final class RelativeReference {
    private static final String PLAIN = "-._~!$&'()*+,;=@:";

    private RelativeReference() {}

    /** The reference to a file in the same folder; letters of any script stay, what has a meaning in an address is encoded. */
    public static String to(String fileName) {
        StringBuilder reference = new StringBuilder(fileName.indexOf(':') >= 0 ? "./" : "");
        fileName.codePoints().forEach(point -> append(reference, point));
        return reference.toString();
    }

    private static void append(StringBuilder reference, int point) {
        boolean ascii = point < 0x80;
        boolean stays = ascii ? Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0 : isIriCharacter(point);
        if (stays) {
            reference.appendCodePoint(point);
            return;
        }
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            reference.append('%').append(String.format("%02X", octet & 0xff));
        }
    }

    /** RFC 3987, 2.2, {@code ucschar}; marks of direction and the like are left out by 4.1. */
    private static boolean isIriCharacter(int point) {
        int type = Character.getType(point);
        return point >= 0xA0
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SPACE_SEPARATOR;
    }
}
