package org.caveat.ui.coverage;

import java.util.List;
import java.util.Map;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;

/**
 * How often each question stands how, over all photographs shown of which that is known.
 *
 * @param photographs how many are shown
 * @param counted of how many it is known: the others are not read yet, or their sidecars cannot be
 * @param sums of each of the nine, in their order, how often it stands in each state
 */
public record CoverageTotals(int photographs, int counted, List<Map<State, Integer>> sums) {
    static final CoverageTotals NOTHING = new CoverageTotals(
            0, 0, Kind.KNOWN.stream().map(kind -> Map.<State, Integer>of()).toList());

    public CoverageTotals {
        sums = sums.stream().map(Map::copyOf).toList();
    }

    /** Of how many photographs a question stands so. */
    public int of(Kind kind, State state) {
        return sums.get(Kind.KNOWN.indexOf(kind)).getOrDefault(state, 0);
    }

    /** Of how many photographs a question was asked. */
    public int asked(Kind kind) {
        return counted - of(kind, State.NOT_ASKED);
    }

    /** How many questions were asked of any photograph. */
    public int asked() {
        return Kind.KNOWN.stream().mapToInt(this::asked).sum();
    }

    /** How many there are to ask. */
    public int questions() {
        return counted * Kind.KNOWN.size();
    }

    /** Of how many photographs nobody can say. */
    public int unknown() {
        return photographs - counted;
    }
}
