package org.caveat.ui.inspector.versions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.collection.versions.ToldVersion;

/** Which words of a version the others do not have. */
final class Differing {
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** Of longer texts, only the beginning and the end that they share are looked for. */
    private static final int MOST = 400;

    private Differing() {}

    /**
     * Some words on end.
     *
     * @param isOwn whether no other version has them at this place
     */
    record Piece(String words, boolean isOwn) {}

    /**
     * The parts of one version, each in pieces.
     *
     * @param all the parts of every version
     */
    static List<List<Piece>> in(List<List<ToldVersion.Part>> all, int version) {
        List<List<Piece>> parts = new ArrayList<>();
        for (int at = 0; at < all.get(version).size(); at++) {
            List<String> others = new ArrayList<>();
            for (int other = 0; other < all.size(); other++) {
                if (other != version && at < all.get(other).size()) {
                    others.add(all.get(other).get(at).words());
                }
            }
            parts.add(pieces(all.get(version).get(at).words(), others));
        }
        return parts;
    }

    /** A text in pieces; all of it its own, where it shares nothing with any other, and then none is marked. */
    static List<Piece> pieces(String text, List<String> others) {
        List<String> words = List.of(WORDS.split(text, -1));
        BitSet shared = new BitSet(words.size());
        for (String other : others) {
            shared.or(shared(words, List.of(WORDS.split(other, -1))));
        }
        if (shared.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || shared.get(at) != shared.get(from)) {
                pieces.add(new Piece(String.join("", words.subList(from, at)), !shared.get(from)));
                from = at;
            }
        }
        return pieces;
    }

    private static BitSet shared(List<String> words, List<String> others) {
        BitSet shared = new BitSet(words.size());
        int start = 0;
        while (start < Math.min(words.size(), others.size()) && same(words, start, others, start)) {
            shared.set(start++);
        }
        int end = 0;
        while (end < Math.min(words.size(), others.size()) - start
                && same(words, words.size() - 1 - end, others, others.size() - 1 - end)) {
            end++;
            shared.set(words.size() - end);
        }
        if (words.size() - start - end <= MOST && others.size() - start - end <= MOST) {
            between(words.subList(0, words.size() - end), others.subList(0, others.size() - end), start, shared);
        }
        return shared;
    }

    /** The longest row of words that stand in both in the same order (dynamic programming). */
    private static void between(List<String> words, List<String> others, int start, BitSet shared) {
        int[][] longest = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= start; i--) {
            for (int j = others.size() - 1; j >= start; j--) {
                longest[i][j] = same(words, i, others, j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = start;
        int j = start;
        while (i < words.size() && j < others.size()) {
            if (same(words, i, others, j)) {
                shared.set(i++);
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static boolean same(List<String> words, int at, List<String> others, int other) {
        return words.get(at).strip().equals(others.get(other).strip());
    }
}
