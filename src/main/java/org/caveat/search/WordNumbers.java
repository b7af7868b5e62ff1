package org.caveat.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which photographs each word stands. The words are in order, for the beginnings of words are looked for; those that came
 * last are kept apart until they are worth putting among the others.
 */
final class WordNumbers {
    private static final int FEW = 4_096;
    /** New words are put among the others once they are more than one to so many. */
    private static final int SHARE = 8;

    private String[] words = {};
    private Numbers[] numbers = {};
    private final TreeMap<String, Numbers> recent = new TreeMap<>();

    /** Adds a word of a photograph, whose number is not below any before. */
    void add(String word, int number) {
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            numbers[at].add(number);
            return;
        }
        recent.computeIfAbsent(word, added -> new Numbers()).add(number);
        if (recent.size() > FEW + words.length / SHARE) {
            merge();
        }
    }

    private void merge() {
        String[] allWords = new String[words.length + recent.size()];
        Numbers[] all = new Numbers[allWords.length];
        Iterator<Map.Entry<String, Numbers>> added = recent.entrySet().iterator();
        Map.Entry<String, Numbers> next = added.hasNext() ? added.next() : null;
        int old = 0;
        for (int at = 0; at < all.length; at++) {
            if (next != null && (old == words.length || next.getKey().compareTo(words[old]) < 0)) {
                allWords[at] = next.getKey();
                all[at] = next.getValue();
                next = added.hasNext() ? added.next() : null;
            } else {
                allWords[at] = words[old];
                all[at] = numbers[old++];
            }
        }
        words = allWords;
        numbers = all;
        recent.clear();
    }

    /** The numbers of those in which the whole word stands. */
    BitSet with(String word) {
        BitSet all = new BitSet();
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            numbers[at].addTo(all);
        }
        Numbers added = recent.get(word);
        if (added != null) {
            added.addTo(all);
        }
        return all;
    }

    /** The numbers of those in which a word begins so. */
    BitSet beginning(String beginning) {
        BitSet all = new BitSet();
        int first = Arrays.binarySearch(words, beginning);
        for (int at = first < 0 ? -first - 1 : first; at < words.length && words[at].startsWith(beginning); at++) {
            numbers[at].addTo(all);
        }
        for (Map.Entry<String, Numbers> word : recent.tailMap(beginning, true).entrySet()) {
            if (!word.getKey().startsWith(beginning)) {
                break;
            }
            word.getValue().addTo(all);
        }
        return all;
    }

    /** Gives the photographs other numbers, in the same order; those with a negative one are gone. */
    void renumber(int[] newNumbers) {
        merge();
        int kept = 0;
        for (int at = 0; at < words.length; at++) {
            Numbers renumbered = numbers[at].renumbered(newNumbers);
            if (!renumbered.isEmpty()) {
                words[kept] = words[at];
                numbers[kept++] = renumbered;
            }
        }
        words = Arrays.copyOf(words, kept);
        numbers = Arrays.copyOf(numbers, kept);
    }

    int size() {
        return words.length + recent.size();
    }
}
