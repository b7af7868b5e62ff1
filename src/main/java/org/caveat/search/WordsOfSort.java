package org.caveat.search;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caveat.text.Folding;
import org.caveat.text.WordEdges;

/** The words of one sort, each as it is spelled, in the order in which they are offered. */
final class WordsOfSort {
    /** By so many letters most are told apart; keys of whole citations would be longer than these are. */
    private static final int FIRST_LETTERS = 24;

    private final Collator letters;
    private final Map<String, Used> known = new HashMap<>();
    private final TreeSet<Used> inOrder;

    WordsOfSort(Collator alphabet) {
        letters = (Collator) alphabet.clone();
        letters.setStrength(Collator.PRIMARY);
        inOrder = new TreeSet<>(Comparator.comparingInt(Used::count)
                .reversed()
                .thenComparing(Used::place, Arrays::compareUnsigned)
                .thenComparing(Used::words, alphabet::compare)
                .thenComparing(Used::words));
    }

    /** Words with how often they are used, and how often with which addresses. */
    private static final class Used {
        private final String words;
        private final String folded;
        /** By the first letters alone. */
        private final byte[] place;

        private final int count;
        private final Map<List<String>, Integer> linked;

        private Used(String words, String folded, byte[] place, int count, Map<List<String>, Integer> linked) {
            this.words = words;
            this.folded = folded;
            this.place = place;
            this.count = count;
            this.linked = linked;
        }

        private String words() {
            return words;
        }

        private byte[] place() {
            return place;
        }

        private int count() {
            return count;
        }

        Used and(List<String> authorities, int by) {
            if (authorities.isEmpty()) {
                return new Used(words, folded, place, count + by, linked);
            }
            Map<List<String>, Integer> after = new HashMap<>(linked);
            after.merge(authorities, by, (before, more) -> before + more == 0 ? null : before + more);
            return new Used(words, folded, place, count + by, Map.copyOf(after));
        }

        boolean begins(String wanted) {
            return folded.startsWith(wanted) || WordEdges.hasWordBeginning(folded, wanted);
        }

        Vocabulary.Use offered() {
            List<String> agreed =
                    linked.size() == 1 ? linked.keySet().iterator().next() : List.of();
            return new Vocabulary.Use(words, count, agreed);
        }
    }

    void add(String words, List<String> authorities, int by) {
        Used before = known.get(words);
        if (before == null) {
            before = new Used(words, Folding.fold(words), place(words), 0, Map.of());
        } else {
            inOrder.remove(before);
        }
        Used after = before.and(authorities, by);
        if (after.count() == 0) {
            known.remove(words);
        } else {
            known.put(words, after);
            inOrder.add(after);
        }
    }

    private byte[] place(String words) {
        String first = words.substring(0, Math.min(words.length(), FIRST_LETTERS));
        return letters.getCollationKey(first).toByteArray();
    }

    /** Those that begin with folded letters, or have a word that does. */
    Stream<Vocabulary.Use> beginning(String wanted) {
        return inOrder.stream().filter(used -> used.begins(wanted)).map(Used::offered);
    }
}
