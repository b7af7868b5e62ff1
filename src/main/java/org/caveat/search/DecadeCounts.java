package org.caveat.search;

import java.util.ArrayList;
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

    void add(Decades decades, int by) {
        sum(steps, decades.first().orElse(FOREVER), by);
        decades.last().ifPresent(last -> sum(steps, last + 1, -by));
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
            Term.OfDate term = new Term.OfDate(Decades.date(decade));
            all.add(new Offered(term, term.date().text(), count(decade)));
        }
        return all;
    }
}
