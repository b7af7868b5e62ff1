package org.caveat.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Person;

/**
 * Persons of a photograph who meet those who come in: the same by their ids, or, where the source is not one of ours, by
 * their names. Those who are missing join the others.
 */
final class SamePersons {
    private final List<Person> there;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Person> joined;

    SamePersons(List<Person> there, List<Person> coming, boolean isWhole, boolean replaces) {
        this.there = there;
        joined = new ArrayList<>(there);
        for (Person person : coming) {
            Optional<Person> same = sameId(person).or(() -> isWhole ? Optional.empty() : sameName(person));
            if (same.isEmpty()) {
                joined.add(person);
                continue;
            }
            Person stands = same.get();
            ids.put(person.id(), stands.id());
            joined.set(there.indexOf(stands), isWhole && replaces ? person : filled(stands, person, replaces));
        }
    }

    private Optional<Person> sameId(Person person) {
        return there.stream().filter(one -> one.id().equals(person.id())).findFirst();
    }

    /** Each person who stands there is one of those who come in, once. */
    private Optional<Person> sameName(Person person) {
        return there.stream()
                .filter(one -> one.name().value().equals(person.name().value()))
                .filter(one -> !ids.containsValue(one.id()))
                .findFirst();
    }

    private static Person filled(Person stands, Person coming, boolean replaces) {
        boolean isPlaced =
                stands.region().isPresent() && !(replaces && coming.region().isPresent());
        boolean isNamed = !replaces || Agreement.name(stands.name(), coming.name());
        return new Person(
                stands.id(), isNamed ? stands.name() : coming.name(), isPlaced ? stands.region() : coming.region());
    }

    List<Person> joined() {
        return List.copyOf(joined);
    }

    /** The ids under which persons are spoken of here. */
    List<String> ids(List<String> coming) {
        return coming.stream().map(id -> ids.getOrDefault(id, id)).toList();
    }
}
