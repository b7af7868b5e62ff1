package org.caveat.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** In which photographs each word stands. */
final class WordNumbers {
    private final Map<String, Numbers> words = new HashMap<>();
    /** The same in order, for the beginnings of words. */
    private final TreeMap<String, Numbers> inOrder = new TreeMap<>();

    /** Adds a word of a photograph, whose number is not below any before. */
    void add(String word, int number) {
        words.computeIfAbsent(word, this::known).add(number);
    }

    private Numbers known(String word) {
        Numbers numbers = new Numbers();
        inOrder.put(word, numbers);
        return numbers;
    }

    /** The numbers of those in which the whole word stands. */
    BitSet with(String word) {
        BitSet all = new BitSet();
        Numbers numbers = words.get(word);
        if (numbers != null) {
            numbers.addTo(all);
        }
        return all;
    }

    /** The numbers of those in which a word begins so. */
    BitSet beginning(String beginning) {
        BitSet all = new BitSet();
        for (Map.Entry<String, Numbers> word : inOrder.tailMap(beginning, true).entrySet()) {
            if (!word.getKey().startsWith(beginning)) {
                break;
            }
            word.getValue().addTo(all);
        }
        return all;
    }

    /** Gives the photographs other numbers, in the same order; those with a negative one are gone. */
    void renumber(int[] newNumbers) {
        words.clear();
        inOrder.replaceAll((word, numbers) -> numbers.renumbered(newNumbers));
        inOrder.values().removeIf(Numbers::isEmpty);
        words.putAll(inOrder);
    }

    int size() {
        return words.size();
    }
}
