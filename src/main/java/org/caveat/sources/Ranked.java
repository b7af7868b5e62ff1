package org.caveat.sources;

import java.util.Comparator;
import java.util.List;

/** A work that was found, and how well it fits. */
record Ranked(Work work, int rank) {
    /** What fits equally well stands as in the bibliography. */
    static List<Work> best(List<Findable> all, List<String> words, int most) {
        return all.stream()
                .map(one -> new Ranked(one.work(), one.rank(words)))
                .filter(found -> found.rank() != Findable.MISSING)
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .limit(most)
                .map(Ranked::work)
                .toList();
    }
}
