package org.caveat.cli.given;

/** Something given on the command line, as a message repeats it: a very long one only by its beginning. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String given) {
        if (given.codePointCount(0, given.length()) <= LONGEST) {
            return given;
        }
        return given.substring(0, given.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
