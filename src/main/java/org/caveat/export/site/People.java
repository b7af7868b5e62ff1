package org.caveat.export.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.site.PersonShown.Appearance;
import org.caveat.model.Certainty;
import org.caveat.model.Person;

/** The people shown in a site. A name that nobody knows, or that stands twice on one photograph, is no one person. */
final class People {
    private final List<PersonShown> people;
    private final Map<Place, String> pages = new HashMap<>();

    private record Place(String photograph, String person) {}

    private People(List<PersonShown> people) {
        this.people = List.copyOf(people);
        for (PersonShown person : people) {
            person.appearances()
                    .forEach(one -> pages.put(
                            new Place(
                                    one.photograph().published().file(),
                                    one.person().id()),
                            person.page()));
        }
    }

    /**
     * Those on some photographs, in the order of their names.
     *
     * @param language whose alphabet it is
     */
    static People on(List<SitePhotograph> photographs, Locale language) {
        List<Appearance> named = photographs.stream()
                .flatMap(photograph -> named(photograph).stream())
                .toList();
        Collator alphabet = Collator.getInstance(language);
        List<List<Appearance>> same = new ArrayList<>(SamePerson.among(named));
        same.sort(
                Comparator.comparing((List<Appearance> person) -> person.get(0).name(), alphabet));
        PageNames names = new PageNames("people/");
        List<PersonShown> people = new ArrayList<>();
        for (List<Appearance> person : same) {
            people.add(new PersonShown(names.give(person.get(0).name()), authorities(person), List.copyOf(person)));
        }
        return new People(people);
    }

    private static List<String> authorities(Collection<Appearance> person) {
        TreeSet<String> authorities = new TreeSet<>();
        person.forEach(one -> authorities.addAll(one.authorities()));
        return List.copyOf(authorities);
    }

    private static List<Appearance> named(SitePhotograph photograph) {
        List<Appearance> all = photograph.published().state().photograph().persons().stream()
                .map(person -> new Appearance(photograph, person))
                .toList();
        return all.stream().filter(one -> isKnown(one) && isOne(one, all)).toList();
    }

    private static boolean isKnown(Appearance one) {
        return !one.name().isEmpty() && !one.person().name().certainty().equals(Optional.of(Certainty.UNKNOWN));
    }

    private static boolean isOne(Appearance one, List<Appearance> all) {
        return !one.authorities().isEmpty()
                || all.stream().filter(other -> other.name().equals(one.name())).count() == 1;
    }

    List<PersonShown> all() {
        return people;
    }

    /** The page of a person on a photograph, where that person is named. */
    Optional<String> page(PublishedPhotograph photograph, Person person) {
        return Optional.ofNullable(pages.get(new Place(photograph.file(), person.id())));
    }
}
