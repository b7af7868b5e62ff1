package org.caveat.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Person;

/**
 * Under which terms a photograph is found: what it counts for where the terms are offered with their numbers.
 *
 * @param kinds of the caveats that stand
 * @param persons the names of those shown, by how they are compared
 */
record Facets(Set<Trait> traits, Set<Kind> kinds, Optional<Decades> decades, Map<String, String> persons) {
    static final Facets NONE = new Facets(Set.of(), Set.of(), Optional.empty(), Map.of());

    Facets {
        traits = Set.copyOf(traits);
        kinds = Set.copyOf(kinds);
        persons = Map.copyOf(persons);
    }

    static Facets of(Holding holding) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Arrays.stream(Trait.values()).filter(trait -> trait.isOf(holding)).forEach(traits::add);
        Set<Kind> kinds = holding.state().caveats().stream()
                .filter(Caveat::stands)
                .map(Caveat::kind)
                .collect(Collectors.toSet());
        Map<String, String> persons = new TreeMap<>();
        for (Person person : holding.state().photograph().persons()) {
            String name = person.name().value();
            persons.putIfAbsent(PersonName.folded(name), name.strip());
        }
        persons.remove("");
        return new Facets(traits, kinds, Decades.of(holding.state().photograph()), persons);
    }
}
