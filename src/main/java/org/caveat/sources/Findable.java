package org.caveat.sources;

import java.util.List;
import java.util.regex.Pattern;
import org.caveat.text.Folding;

/**
 * A work as a search compares it. Each word stands after a space, so that its beginning can be told from its middle.
 *
 * @param id folded, as are the others
 */
record Findable(Work work, String id, String authors, String title, String all) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    static final int BEST = 7;
    static final int MISSING = -1;

    static Findable of(Work work) {
        String id = spaced(work.id());
        String authors = spaced(work.authors());
        String title = spaced(work.title());
        String all = authors + title + " " + work.year().orElse("") + id;
        return new Findable(work, id, authors, title, all);
    }

    private static String spaced(String text) {
        return " " + BETWEEN.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    static List<String> words(String typed) {
        return BETWEEN.splitAsStream(Folding.fold(typed))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well it fits, the more the better; {@link #MISSING} where a word is not in it. */
    int rank(List<String> words) {
        int rank = 0;
        for (String word : words) {
            if (!all.contains(word)) {
                return MISSING;
            }
            rank += rank(word);
        }
        return rank;
    }

    private int rank(String word) {
        String begun = " " + word;
        if (authors.startsWith(begun)) {
            return BEST;
        }
        if (id.startsWith(begun)) {
            return 6;
        }
        if (authors.contains(begun)) {
            return 5;
        }
        if (title.startsWith(begun)) {
            return 4;
        }
        return title.contains(begun) ? 3 : all.contains(begun) ? 2 : 1;
    }
}
