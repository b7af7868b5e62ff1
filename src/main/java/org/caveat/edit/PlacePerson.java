package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;

/** Says where on the picture a person is, or takes that back. Nothing, where there is no such person. */
public record PlacePerson(String id, Optional<Region> region) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Person> persons = state.photograph().persons().stream()
                .map(person -> person.id().equals(id) ? new Person(id, person.name(), region) : person)
                .toList();
        return new Put<>(Place.PHOTOGRAPH, PhotographFields.PERSON, persons);
    }
}
