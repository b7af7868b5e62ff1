package org.caveat.ui.batch;

/**
 * Where two texts begin to differ, so that a line shows it however long they are.
 *
 * @param before from a few words before the difference on; likewise {@code after}
 */
record Difference(String before, String after) {
    /** So much of what is the same is shown before it. */
    private static final int AROUND = 28;

    static Difference between(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = same <= AROUND + AROUND / 2 ? 0 : wordAt(before, same - AROUND);
        return new Difference(line(before, from), line(after, from));
    }

    private static int wordAt(String text, int place) {
        int space = text.indexOf(' ', place);
        int from = space < 0 || space > place + AROUND / 2 ? place : space + 1;
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static String line(String text, int from) {
        String shown = text.substring(Math.min(from, text.length())).replaceAll("\\R", " ⏎ ");
        return from == 0 ? shown : "… " + shown;
    }
}
