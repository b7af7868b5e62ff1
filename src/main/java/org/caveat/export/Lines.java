package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.text.Messages;

/**
 * What is told in lines of plain text. Each line begins with a sign of its own, so that it can be told from the next where
 * a viewer runs lines together; a value of several lines is indented, so that none of them looks like a line of ours.
 */
public final class Lines {
    public static final String ITEM = "• ";
    static final String DETAIL = "– ";
    static final String INDENT = "    ";

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final List<String> lines = new ArrayList<>();
    private final Messages messages;

    /** In the language of the words. */
    public Lines(Messages messages) {
        this.messages = messages;
    }

    /** What is told first, as it is written. */
    public Lines beginning(String words) {
        lines.add(words);
        return this;
    }

    /** A line that stands for itself. */
    public Lines item(String words) {
        return line(ITEM, words);
    }

    /** A line that stands for itself, under a label. */
    public Lines item(String label, String value) {
        return line(ITEM, labelled(label, value));
    }

    /** A line that belongs to the item before it. */
    public Lines detail(String words) {
        return line(DETAIL, words);
    }

    /** A line that belongs to the item before it, under a label. */
    public Lines detail(String label, String value) {
        return line(DETAIL, labelled(label, value));
    }

    private String labelled(String label, String value) {
        return messages.get("text.labelled", label, value);
    }

    private Lines line(String sign, String words) {
        lines.add(sign + BREAK.matcher(words).replaceAll("\n" + INDENT));
        return this;
    }

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All of them, one below the other. */
    public String text() {
        return String.join("\n", lines);
    }
}
