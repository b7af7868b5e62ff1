package org.caveat.export.coverage;

/** About how wide words are: no font is at hand here, and whoever looks may have another one. */
final class Lettering {
    private static final String NARROW = "iIljtf.,:;'’|![]()- ";
    private static final String WIDE = "mwMW@%—";

    private Lettering() {}

    /** The words, or as many of them as have room, and dots for the rest. */
    static String fitted(String words, double size, double room) {
        double width = 0;
        int fits = 0;
        double dots = size;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            width += size * em(words.codePointAt(at));
            if (width <= room - dots) {
                fits = at + Character.charCount(words.codePointAt(at));
            }
        }
        return width <= room ? words : words.substring(0, fits).strip() + "…";
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(letter) >= 0 || letter >= 0x2E80) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.74 : 0.6;
    }
}
