package org.caveat.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;

/**
 * The words of all photographs, in memory, so that a search costs what it finds and not what there is. What the index does
 * not know (states, dates, the order of words) is asked of those alone that have the words. For several threads; nothing
 * of it is for the toolkit's.
 *
 * <p>A photograph of which something else is said is entered anew under the next number: numbers are only ever added at the
 * end. Once most are of no use any more, all are given anew.
 */
public final class SearchIndex {
    /** Old numbers that are of no account. */
    private static final int FEW = 4_096;

    private final Function<String, Optional<Holding>> holdings;
    private final Function<Holding, SearchableText> texts;
    private final TagValues tags;
    private final Map<String, IndexEntry> entries = new HashMap<>();
    private final BitSet live = new BitSet();
    private WordNumbers words = new WordNumbers();
    private int next;
    private List<Found> order = List.of();
    private IndexEntry[] inOrder = {};

    /**
     * An index of nothing.
     *
     * @param holdings what is known of a photograph; asked on any thread, as the others are
     * @param texts what is said of it, folded
     * @param tags what its file says of itself
     */
    public SearchIndex(
            Function<String, Optional<Holding>> holdings, Function<Holding, SearchableText> texts, TagValues tags) {
        this.holdings = holdings;
        this.texts = texts;
        this.tags = tags;
    }

    /** Enters a photograph, or what is said of it now in the place of what was said before. */
    public void hear(Holding holding) {
        if (isEntered(holding)) {
            return;
        }
        SaidWords said = SaidWords.of(SearchableText.of(holding));
        synchronized (this) {
            IndexEntry entry = entries.computeIfAbsent(holding.file(), IndexEntry::new);
            if (entry.number() != IndexEntry.NONE) {
                live.clear(entry.number());
            }
            int number = next++;
            live.set(number);
            said.words().forEach(word -> words.add(word, number));
            entry.take(holding, number, said.pairs());
            if (next > 2 * live.cardinality() + FEW) {
                renumber();
            }
        }
    }

    private synchronized boolean isEntered(Holding holding) {
        IndexEntry entry = entries.get(holding.file());
        return entry != null && entry.isOf(holding);
    }

    /** Forgets all other photographs than these: they are gone. */
    public synchronized void keepOnly(Collection<String> files) {
        Set<String> there = new HashSet<>(files);
        entries.values().removeIf(entry -> {
            boolean isGone = !there.contains(entry.file());
            if (isGone && entry.number() != IndexEntry.NONE) {
                live.clear(entry.number());
            }
            return isGone;
        });
        order = List.of();
    }

    private void renumber() {
        int[] numbers = new int[next];
        Arrays.fill(numbers, IndexEntry.NONE);
        int count = 0;
        for (int number = live.nextSetBit(0); number >= 0; number = live.nextSetBit(number + 1)) {
            numbers[number] = count++;
        }
        words.renumber(numbers);
        entries.values().stream()
                .filter(entry -> entry.number() != IndexEntry.NONE)
                .forEach(entry -> entry.number(numbers[entry.number()]));
        live.clear();
        live.set(0, count);
        next = count;
    }

    /** Lets go of all; it is made anew as photographs are heard of. */
    public synchronized void clear() {
        entries.clear();
        live.clear();
        words = new WordNumbers();
        next = 0;
        order = List.of();
    }

    /**
     * Asks the index. What it answers is as it was heard of until now.
     *
     * @param among the photographs that are wanted, in their order
     */
    public synchronized Answer ask(Query query, List<Found> among) {
        if (!isOrder(among)) {
            inOrder = among.stream()
                    .map(one -> entries.computeIfAbsent(one.file(), IndexEntry::new))
                    .toArray(IndexEntry[]::new);
            order = among;
        }
        int[] numbers = new int[inOrder.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = inOrder[at].number();
        }
        Sieve sieve = new Sieving(words, live).of(new Term.Every(query.terms()));
        return new Answer(sieve, inOrder, numbers, among, this::subject);
    }

    @SuppressWarnings(
            "ReferenceEquality") // the same list as the last time: comparing a hundred thousand would cost more
    private boolean isOrder(List<Found> among) {
        return order == among && !among.isEmpty();
    }

    private Optional<Subject> subject(String file) {
        return holdings.apply(file).map(holding -> new Subject(holding, texts, tags));
    }

    /** How many different words there are. */
    public synchronized int size() {
        return words.size();
    }

    /** Those of some photographs that the index has not as they are now. */
    public List<Holding> missing(Collection<String> files) {
        List<Holding> missing = new ArrayList<>();
        for (String file : files) {
            holdings.apply(file).filter(holding -> !isEntered(holding)).ifPresent(missing::add);
        }
        return missing;
    }
}
