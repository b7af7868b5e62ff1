package org.caveat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caveat.collection.order.Decades;

/**
 * How many photographs each decade can claim. A date counts in every decade it reaches over, and costs no more for a
 * thousand years than for one: only where dates begin and end is kept. Offered are the decades in which one does.
 */
final class DecadeCounts {
    private static final int FOREVER = -1;

    /** By how much the count is more than in the decade before. */
    private final TreeMap<Integer, Integer> steps = new TreeMap<>();

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** Counts one photograph once in each decade that some of its dates reaches over. */
    void add(List<Decades> dates, int by) {
        for (Decades apart : apart(dates)) {
            sum(steps, apart.first().orElse(FOREVER), by);
            apart.last().ifPresent(last -> sum(steps, last + 1, -by));
        }
        dates.forEach(decades -> addEnds(decades, by));
    }

    /** The same decades, and each in one of them only. */
    private static List<Decades> apart(List<Decades> dates) {
        List<Decades> apart = new ArrayList<>();
        dates.stream()
                .sorted(Comparator.comparingInt(decades -> decades.first().orElse(FOREVER)))
                .forEach(next -> {
                    int end = apart.size() - 1;
                    if (end >= 0 && reaches(apart.get(end), next)) {
                        apart.set(end, joined(apart.get(end), next));
                    } else {
                        apart.add(next);
                    }
                });
        return apart;
    }

    private static boolean reaches(Decades one, Decades later) {
        return one.last().filter(last -> last < later.first().orElse(FOREVER)).isEmpty();
    }

    private static Decades joined(Decades one, Decades later) {
        return new Decades(one.first(), one.last().flatMap(end -> later.last().map(other -> Math.max(end, other))));
    }

    private void addEnds(Decades decades, int by) {
        decades.first().ifPresent(first -> sum(ends, first, by));
        decades.last().filter(last -> !decades.first().equals(decades.last())).ifPresent(last -> sum(ends, last, by));
    }

    private static void sum(Map<Integer, Integer> sums, int decade, int by) {
        sums.merge(decade, by, (before, more) -> before + more == 0 ? null : before + more);
    }

    int count(int decade) {
        return steps.headMap(decade, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** In the order of time. */
    List<Offered> all() {
        List<Offered> all = new ArrayList<>();
        for (int decade : ends.keySet()) {
            OfDate term = new OfDate(Decades.date(decade));
            all.add(new Offered(term, term.date().text(), count(decade)));
        }
        return all;
    }
}
