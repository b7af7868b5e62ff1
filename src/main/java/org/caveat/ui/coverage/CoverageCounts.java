package org.caveat.ui.coverage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.text.Repeated;

/**
 * How often each question stands how, kept while photographs are read and edited. What is heard of one costs nothing that
 * grows with the number of the others.
 */
final class CoverageCounts {
    private static final List<State> NOTHING_ASKED =
            Kind.KNOWN.stream().map(kind -> State.NOT_ASKED).toList();

    private final Map<String, List<State>> known = new HashMap<>();
    /** Of many photographs the same is asked and answered. */
    private final Repeated<List<State>> answers = new Repeated<>();

    private final List<Map<State, Integer>> sums =
            Kind.KNOWN.stream().map(kind -> none()).toList();
    private Predicate<String> within = file -> false;
    private int photographs;
    private int counted;

    /** Hears of a photograph that was read or edited; says whether the sums are others now. */
    boolean hear(Holding holding) {
        Optional<List<State>> after = states(holding);
        Optional<List<State>> before = Optional.ofNullable(known.get(holding.file()));
        if (after.equals(before)) {
            return false;
        }
        after.ifPresentOrElse(now -> known.put(holding.file(), now), () -> known.remove(holding.file()));
        boolean counts = within.test(holding.file());
        if (counts) {
            before.ifPresent(states -> add(states, -1));
            after.ifPresent(states -> add(states, 1));
        }
        return counts;
    }

    /** Counts these photographs and no others. */
    void countAmong(List<Found> shown, Predicate<String> isAmong) {
        sums.forEach(Map::clear);
        counted = 0;
        photographs = shown.size();
        within = isAmong;
        shown.forEach(found -> Optional.ofNullable(known.get(found.file())).ifPresent(states -> add(states, 1)));
    }

    private void add(List<State> states, int by) {
        counted += by;
        for (int question = 0; question < sums.size(); question++) {
            sums.get(question).merge(states.get(question), by, Integer::sum);
        }
    }

    private static Map<State, Integer> none() {
        return new EnumMap<>(State.class);
    }

    CoverageTotals totals() {
        return new CoverageTotals(photographs, counted, sums);
    }

    /** Of what cannot be read nobody can say whether it was asked. */
    private Optional<List<State>> states(Holding holding) {
        if (holding.status() == Holding.Status.LOCKED) {
            return Optional.empty();
        }
        if (holding.state().items().isEmpty()) {
            return Optional.of(NOTHING_ASKED);
        }
        return Optional.of(answers.one(Standing.ofTheNine(holding.state()).stream()
                .map(Standing::state)
                .toList()));
    }
}
