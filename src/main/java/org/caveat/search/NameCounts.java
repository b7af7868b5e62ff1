package org.caveat.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** In how many photographs each person is shown, or each place or keyword is given. */
final class NameCounts {
    private final Function<String, Term> term;
    private final Map<String, Shown> known = new HashMap<>();
    private final TreeSet<Shown> inOrder =
            new TreeSet<>(Comparator.comparingInt(Shown::count).reversed().thenComparing(Shown::folded));

    /** @param term asks for a folded name */
    NameCounts(Function<String, Term> term) {
        this.term = term;
    }

    /** One name, with the ways in which it is written. */
    private record Shown(String folded, int count, Map<String, Integer> spellings) {
        String name() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse(folded);
        }

        Shown and(String spelling, int by) {
            Map<String, Integer> after = new HashMap<>(spellings);
            after.merge(spelling, by, (before, more) -> before + more == 0 ? null : before + more);
            return new Shown(folded, count + by, Map.copyOf(after));
        }
    }

    void add(String folded, String spelling, int by) {
        Shown before = known.getOrDefault(folded, new Shown(folded, 0, Map.of()));
        inOrder.remove(before);
        Shown after = before.and(spelling, by);
        if (after.count() == 0) {
            known.remove(folded);
        } else {
            known.put(folded, after);
            inOrder.add(after);
        }
    }

    int size() {
        return known.size();
    }

    /** Those who are shown most, and no more than so many. */
    List<Offered> most(int limit) {
        return inOrder.stream().limit(limit).map(this::offered).toList();
    }

    /** All, those who are shown most first. */
    Stream<Offered> all() {
        return inOrder.stream().map(this::offered);
    }

    Optional<Offered> of(String folded) {
        return Optional.ofNullable(known.get(folded)).map(this::offered);
    }

    private Offered offered(Shown shown) {
        return new Offered(term.apply(shown.folded()), shown.name(), shown.count());
    }
}
