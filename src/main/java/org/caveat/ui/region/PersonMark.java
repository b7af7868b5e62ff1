package org.caveat.ui.region;

import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Person;
import org.caveat.model.Region;

/**
 * A person shown, where on the picture they are.
 *
 * @param region the part of the picture
 */
public record PersonMark(Person person, Region region) {

    /** The persons of a photograph who have a region that can be read. */
    public static List<PersonMark> of(AnnotatedPhotograph state) {
        return state.photograph().persons().stream().flatMap(PersonMark::of).toList();
    }

    private static Stream<PersonMark> of(Person person) {
        return person
                .region()
                .filter(region -> !(region instanceof Region.Unread))
                .map(region -> new PersonMark(person, region))
                .stream();
    }

    public String id() {
        return person.id();
    }

    /** Square pixels of the smallest rectangle around it. */
    long area() {
        Region.Rectangle bounds = region.bounds();
        return (long) bounds.width() * bounds.height();
    }
}
