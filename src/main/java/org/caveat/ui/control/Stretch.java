package org.caveat.ui.control;

/** A part of a text, from a place to a place before which it ends. */
record Stretch(int start, int end) {

    /** The line in which a text was changed. The caret moves only after the text has: one types where the change ends. */
    static Stretch lineOfChange(String was, String now) {
        int most = Math.min(was.length(), now.length());
        int before = 0;
        while (before < most && was.charAt(before) == now.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < most - before && was.charAt(was.length() - 1 - after) == now.charAt(now.length() - 1 - after)) {
            after++;
        }
        int at = now.length() - after;
        int end = now.indexOf('\n', at);
        return new Stretch(now.lastIndexOf('\n', at - 1) + 1, end < 0 ? now.length() : end);
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
