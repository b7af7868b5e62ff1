package org.caveat.export.images;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where lines of a text may end, found in one pass and kept (Unicode Standard Annex 14, as far as the system's iterator
 * goes). The system's own looks for the end before a place from the beginning of the word, each time it is asked: of one
 * word of a million letters every line would cost a million steps.
 */
final class LineBreaks extends BreakIterator {
    private CharacterIterator text = new StringCharacterIterator("");
    private int[] breaks = {0};
    private int at;

    @Override
    public void setText(CharacterIterator newText) {
        BreakIterator system = BreakIterator.getLineInstance(Locale.ROOT);
        system.setText(newText);
        int[] found = new int[64];
        int count = 0;
        for (int next = system.first(); next != DONE; next = system.next()) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = next;
        }
        text = newText;
        breaks = Arrays.copyOf(found, count);
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int first() {
        at = 0;
        return current();
    }

    @Override
    public int last() {
        at = breaks.length - 1;
        return current();
    }

    @Override
    public int current() {
        return breaks[at];
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int count) {
        int to = at + count;
        at = Math.max(0, Math.min(breaks.length - 1, to));
        return at == to ? current() : DONE;
    }

    @Override
    public int following(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        at = found >= 0 ? found : -found - 2;
        return next();
    }

    @Override
    public int preceding(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        at = found >= 0 ? found : -found - 1;
        return previous();
    }
}
