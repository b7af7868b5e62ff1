package org.caveat.export;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How copies of the pictures are made.
 *
 * @param longestSide in pixels; 0 for as large as the picture is, than which none is larger
 * @param type of their files; empty for the kind of each photograph
 */
public record Copies(int longestSide, Optional<PictureType> type) {
    /** As large as the pictures, and of their kinds. */
    public static final Copies PLAIN = new Copies(0, Optional.empty());

    /** The shortest longest side that can be asked for, in pixels. */
    public static final int LEAST = 16;
    /** The longest that can be asked for, in pixels. */
    public static final int MOST = 60_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** The longest side that was typed, where it is one that can be asked for. */
    public static Optional<Integer> side(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(side -> side >= LEAST && side <= MOST);
    }
}
