package org.caveat.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.order.Decades;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.text.Repeated;
import org.caveat.time.Edtf;

/**
 * Under which terms a photograph is found: what it counts for where the terms are offered with their numbers.
 *
 * @param kinds of the caveats that stand
 * @param certainties of the same
 * @param decades that its dates reach over, each date by itself
 * @param persons the names of those shown, by how they are compared
 * @param named other names in the same way
 */
record Facets(
        Set<Trait> traits,
        Set<Kind> kinds,
        Set<Certainty> certainties,
        List<Decades> decades,
        Map<String, String> persons,
        Map<Named, Map<String, String>> named) {
    static final Facets NONE = new Facets(Set.of(), Set.of(), Set.of(), List.of(), Map.of(), Map.of());

    /** Names that many photographs have, and decades that many are of, are held once. */
    private static final Repeated<String> FOLDED = new Repeated<>();

    private static final int LONGEST_SHARED = 40;
    private static final Repeated<List<Decades>> DECADES = new Repeated<>();
    private static final Repeated<Map<String, String>> NAMES = new Repeated<>();

    Facets {
        traits = Set.copyOf(traits);
        kinds = Set.copyOf(kinds);
        certainties = Set.copyOf(certainties);
        decades = List.copyOf(decades);
        persons = Map.copyOf(persons);
        named = Map.copyOf(named);
    }

    static Facets of(Holding holding) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Arrays.stream(Trait.values()).filter(trait -> trait.isOf(holding)).forEach(traits::add);
        Set<Kind> kinds = holding.state().caveats().stream()
                .filter(Caveat::stands)
                .map(Caveat::kind)
                .collect(Collectors.toSet());
        Set<Certainty> certainties = holding.state().caveats().stream()
                .filter(Caveat::stands)
                .flatMap(caveat -> caveat.certainty().stream())
                .collect(Collectors.toSet());
        Map<Named, Map<String, String>> named = new EnumMap<>(Named.class);
        for (Named each : Named.values()) {
            Map<String, String> names = names(each.in(holding.state()));
            if (!names.isEmpty()) {
                named.put(each, names);
            }
        }
        Stream<String> persons = holding.state().photograph().persons().stream()
                .map(person -> person.name().value());
        List<Decades> decades = Dated.DATE
                .in(holding.state())
                .map(Edtf::bounds)
                .map(Decades::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Facets(traits, kinds, certainties, DECADES.one(decades), names(persons), named);
    }

    /** What is longer hardly comes twice. */
    private static String folded(String name) {
        String folded = FoldedName.folded(name);
        return folded.length() > LONGEST_SHARED ? folded : FOLDED.one(folded);
    }

    /** Each name once, by how it is compared. */
    private static Map<String, String> names(Stream<String> written) {
        Map<String, String> names = new TreeMap<>();
        written.forEach(name -> names.putIfAbsent(folded(name), name.strip()));
        names.remove("");
        return NAMES.one(Map.copyOf(names));
    }
}
