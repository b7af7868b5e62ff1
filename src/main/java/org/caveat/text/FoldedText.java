package org.caveat.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** A text as a search compares it, of which each letter knows where it came from. Spaces that follow one another are one. */
public final class FoldedText {
    private static final BreakIterator LETTERS = BreakIterator.getCharacterInstance(Locale.ROOT);

    private final StringBuilder folded = new StringBuilder();
    private final String text;
    /** Where each letter of the folded text begins in the text, and where the one before it ended. */
    private int[] begins = new int[64];

    private int[] ends = new int[64];

    /** Folds a text. */
    public FoldedText(String text) {
        this.text = text;
        BreakIterator letters = (BreakIterator) LETTERS.clone(); // one alone is not for several threads
        letters.setText(text);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            append(from, to);
            from = to;
        }
    }

    private void append(int from, int to) {
        String letter = text.substring(from, to);
        boolean isSpace = letter.isBlank() || Character.isSpaceChar(letter.codePointAt(0));
        boolean isAfterSpace = folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
        if (isSpace && isAfterSpace) {
            return;
        }
        String added = isSpace ? " " : Folding.fold(letter);
        for (int at = 0; at < added.length(); at++) {
            int place = folded.length();
            if (place == begins.length) {
                begins = Arrays.copyOf(begins, place * 2);
                ends = Arrays.copyOf(ends, place * 2);
            }
            begins[place] = from;
            ends[place] = to;
            folded.append(added.charAt(at));
        }
    }

    /** The folded text. */
    public String folded() {
        return folded.toString();
    }

    /** Where a letter of the folded text begins in the text. */
    public int beginOf(int place) {
        return begins[place];
    }

    /** Where a letter of the folded text ends in the text. */
    public int endOf(int place) {
        return ends[place];
    }
}
