package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is told in lines of plain text. Each line begins with a sign of its own, so that it can be told from the next where
 * a viewer runs lines together; a value of several lines is indented, so that none of them looks like a line of ours.
 */
final class Lines {
    static final String ITEM = "• ";
    static final String DETAIL = "– ";
    static final String INDENT = "    ";

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final List<String> lines = new ArrayList<>();

    /** What is told first, as it is written. */
    Lines beginning(String words) {
        lines.add(words);
        return this;
    }

    /** A line that stands for itself. */
    Lines item(String words) {
        return line(ITEM, words);
    }

    Lines item(String label, String value) {
        return line(ITEM, label + ": " + value);
    }

    /** A line that belongs to the item before it. */
    Lines detail(String words) {
        return line(DETAIL, words);
    }

    Lines detail(String label, String value) {
        return line(DETAIL, label + ": " + value);
    }

    private Lines line(String sign, String words) {
        lines.add(sign + BREAK.matcher(words).replaceAll("\n" + INDENT));
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String text() {
        return String.join("\n", lines);
    }
}
