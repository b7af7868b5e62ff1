package org.caveat.search;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.WordEdges;

/**
 * The words of a whole text.
 *
 * @param words in their order, with those that stand there several times
 * @param pairs which of them stand side by side on one line
 */
record SaidWords(List<String> words, Pairs pairs) {

    static SaidWords of(SearchableText text) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        String folded = text.folded();
        WordEdges.pieces(folded, (from, to) -> {
            words.add(folded.substring(from, to));
            begins.add(from);
            ends.add(to);
        });
        Pairs pairs = new Pairs(words.size());
        for (int at = 1; at < words.size(); at++) {
            if (!hasLineBetween(folded, ends.get(at - 1), begins.get(at))) {
                pairs.put(words.get(at - 1), words.get(at));
            }
        }
        return new SaidWords(words, pairs);
    }

    private static boolean hasLineBetween(String text, int from, int to) {
        int line = text.indexOf('\n', from);
        return line >= 0 && line < to;
    }
}
