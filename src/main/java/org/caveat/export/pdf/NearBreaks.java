package org.caveat.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end, looked for only as far ahead as a line can reach. Where a text has no such place for thousands of
 * letters it would otherwise be searched to its end for each of its lines.
 */
final class NearBreaks implements FSTextBreaker {
    /** More letters than stand in any line. */
    private static final int REACH = 1_000;

    private final FSTextBreaker rules;
    private String text = "";
    private int from;
    private int to;
    private int last;

    /** @param rules where a line may end, in a text that is searched to its end */
    NearBreaks(FSTextBreaker rules) {
        this.rules = rules;
    }

    @Override
    public void setText(String whole) {
        text = whole;
        look(0);
    }

    /** The next place; where there is none within reach, the end of the reach; {@link BreakIterator#DONE} after the text. */
    @Override
    public int next() {
        int at = rules.next();
        if (to < text.length() && (at == BreakIterator.DONE || from + at == to) && last > from) {
            // the end of the reach is no place to end a line: looked at from the last one that is
            look(last);
            at = rules.next();
        }
        if (at == BreakIterator.DONE && to < text.length()) {
            look(to);
            at = rules.next();
        }
        if (at == BreakIterator.DONE) {
            return BreakIterator.DONE;
        }
        last = from + at;
        return last;
    }

    private void look(int start) {
        from = start;
        last = start;
        to = Math.min(text.length(), start + REACH);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        rules.setText(text.substring(from, to));
    }
}
