package org.caveat.search;

import java.text.CollationKey;
import java.text.Collator;
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
    private final Collator alphabet;
    private final Map<String, Used> known = new HashMap<>();
    private final TreeSet<Used> inOrder = new TreeSet<>(Comparator.comparingInt(Used::count)
            .reversed()
            .thenComparing(Used::place)
            .thenComparing(Used::words));

    WordsOfSort(Collator alphabet) {
        this.alphabet = alphabet;
    }

    /** Words with how often they are used, and how often with which addresses. */
    private record Used(String words, String folded, CollationKey place, int count, Map<List<String>, Integer> linked) {

        Used and(List<String> authorities, int by) {
            if (!authorities.isEmpty()) {
                linked.merge(authorities, by, (before, more) -> before + more == 0 ? null : before + more);
            }
            return new Used(words, folded, place, count + by, linked);
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
            before = new Used(words, Folding.fold(words), alphabet.getCollationKey(words), 0, new HashMap<>());
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

    /** Those that begin with folded letters, or have a word that does. */
    Stream<Vocabulary.Use> beginning(String wanted) {
        return inOrder.stream().filter(used -> used.begins(wanted)).map(Used::offered);
    }
}
