package org.caveat.cli.console;

import java.util.List;
import org.caveat.text.Columns;

/** A text that was given, with a line under it that points at a part. */
public final class Pointed {
    private static final String MARGIN = "  ";

    private Pointed() {}

    /**
     * The two lines.
     *
     * @param from where the part begins, in UTF-16 units
     * @param to where it ends
     */
    public static List<String> at(String text, int from, int to) {
        // by its words as they are shown: what is harmful takes more room than one letter
        int before = Columns.of(PlainText.line(text.substring(0, from)));
        int width = Columns.of(PlainText.line(text.substring(from, to)));
        return List.of(MARGIN + text, MARGIN + " ".repeat(before) + "^".repeat(Math.max(1, width)));
    }
}
