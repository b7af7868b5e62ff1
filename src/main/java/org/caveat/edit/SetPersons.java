package org.caveat.edit;

import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;

/**
 * Says who is shown. A person of that name who was shown before stays, with the id that caveats know him or her by.
 *
 * @param persons who is shown, each with an id in case that nobody of that name was; a name given twice is two persons
 */
public record SetPersons(List<Person> persons, Listing how) implements Verb {
    public SetPersons {
        persons = List.copyOf(persons);
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Person> shown = how.of(
                state.photograph().persons(), persons, person -> person.name().value());
        return new Put<>(Place.PHOTOGRAPH, PhotographFields.PERSON, shown);
    }
}
