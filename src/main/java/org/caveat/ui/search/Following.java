package org.caveat.ui.search;

import java.util.Collection;
import org.caveat.search.FacetCounts;

/**
 * Counts that follow the search.
 *
 * @param found among what it finds
 * @param decades among what it would find without its dates: another decade takes the place of the one that is chosen
 */
record Following(FacetCounts found, FacetCounts decades) {

    /** Where nothing is looked for. */
    static Following all(FacetCounts counts) {
        return new Following(counts, counts);
    }

    /** Hears what others heard of a photograph. */
    void hear(String file, FacetCounts others) {
        found.hear(file, others);
        if (!isSame()) {
            decades.hear(file, others);
        }
    }

    /** The search finds these now. */
    void countWithin(Collection<String> files) {
        found.countWithin(files);
    }

    /** Whether these are the counts of all. */
    @SuppressWarnings("ReferenceEquality") // these very counts
    boolean isOf(FacetCounts counts) {
        return found == counts;
    }

    @SuppressWarnings("ReferenceEquality") // these very counts
    private boolean isSame() {
        return found == decades;
    }
}
