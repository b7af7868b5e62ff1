package org.caveat.export.site;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.model.Person;

/**
 * A person, and the photographs on which that person is said to be shown.
 *
 * @param page the path of the person's page
 * @param authorities records that say who it is
 * @param appearances in the order of the photographs
 */
record PersonShown(String page, List<String> authorities, List<Appearance> appearances) {

    /** A photograph, and the person as it names them. */
    record Appearance(SitePhotograph photograph, Person person) {

        String name() {
            return person.name().value().strip();
        }

        /** How sure the name is, where it is not certain. */
        Optional<Certainty> certainty() {
            return person.name().certainty().filter(certainty -> !certainty.equals(Certainty.CERTAIN));
        }

        List<String> authorities() {
            return person.name().authorities();
        }
    }

    /** The name under which the first photograph knows them. */
    Name name() {
        return appearances.get(0).person().name();
    }
}
