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
            named.put(each, names(each.in(holding.state())));
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
        return new Facets(traits, kinds, certainties, decades, names(persons), named);
    }

    /** Each name once, by how it is compared. */
    private static Map<String, String> names(Stream<String> written) {
        Map<String, String> names = new TreeMap<>();
        written.forEach(name -> names.putIfAbsent(FoldedName.folded(name), name.strip()));
        names.remove("");
        return Map.copyOf(names);
    }
}
