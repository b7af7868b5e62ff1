package org.caveat.cli.print;

import java.util.List;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.PlainText;

/** Text on standard output, indented, and broken between words where the line ends. */
final class Paragraphs {
    private static final int LINE = 88;

    private final Console console;

    Paragraphs(Console console) {
        this.console = console;
    }

    void blank() {
        console.line("");
    }

    /** A heading of its own line. */
    void heading(String words) {
        blank();
        console.line(words);
    }

    /** Text at an indent; its own line breaks stay. */
    void text(int indent, String text) {
        labelled(indent, 0, "", text);
    }

    /**
     * Text with a label before its first line.
     *
     * @param column where the text stands, counted from the indent
     */
    void labelled(int indent, int column, String label, String text) {
        String first = " ".repeat(indent) + pad(label, column);
        String rest = " ".repeat(indent + column);
        String before = first;
        for (String part : text.lines().toList()) {
            for (String line : broken(PlainText.line(part), LINE - indent - column)) {
                console.line((before + line).stripTrailing());
                before = rest;
            }
        }
    }

    private static String pad(String label, int column) {
        return label + " ".repeat(Math.max(column == 0 ? 0 : 1, column - DisplayWidth.of(label)));
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new java.util.ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int wide = DisplayWidth.of(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (line.length() > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }
}
