package org.caveat.cli.given;

/** Something given on the command line, as a message repeats it: a very long one only by its beginning. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    public static String of(String given) {
        if (given.codePointCount(0, given.length()) <= LONGEST) {
            return given;
        }
        return given.substring(0, given.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
