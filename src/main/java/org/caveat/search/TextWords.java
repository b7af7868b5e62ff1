package org.caveat.search;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.WordEdges;

/**
 * The words of a folded text as the index knows them.
 *
 * @param all in their order
 * @param isBegun the last of them may go on: nothing ends it
 * @param isSure the text is one word, and nothing besides: who has the word has the text
 */
record TextWords(List<String> all, boolean isBegun, boolean isSure) {
    TextWords {
        all = List.copyOf(all);
    }

    /** Of what is looked for. */
    static TextWords of(String folded) {
        List<String> words = new ArrayList<>();
        int[] end = new int[1];
        WordEdges.pieces(folded, (from, to) -> {
            words.add(folded.substring(from, to));
            end[0] = to;
        });
        int last = folded.codePointBefore(folded.length());
        boolean isBegun = end[0] == folded.length() && !isWholeByItself(last);
        boolean isSure =
                words.size() == 1 && words.get(0).length() == folded.length() && !WordEdges.isCutByDictionary(last);
        return new TextWords(words, isBegun, isSure);
    }

    private static boolean isWholeByItself(int letter) {
        return WordEdges.isAlone(letter) || WordEdges.isCutByDictionary(letter);
    }

    /** The words of which nothing is only begun. */
    List<String> whole() {
        return isBegun ? all.subList(0, all.size() - 1) : all;
    }

    String last() {
        return all.get(all.size() - 1);
    }
}
