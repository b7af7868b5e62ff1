package org.caveat.export;

import java.util.Optional;
import org.caveat.model.Kind;
import org.caveat.model.Person;

/** Where what is told of a photograph can lead to, in a format that leads on: addresses for a click. */
public interface Destinations {
    /** Those of a format of which no part leads to another. */
    Destinations NOWHERE = new Destinations() {
        @Override
        public Optional<String> photograph(PublishedPhotograph from, String reference) {
            return Optional.empty();
        }

        @Override
        public Optional<String> person(PublishedPhotograph photograph, Person person) {
            return Optional.empty();
        }

        @Override
        public Optional<String> kind(Kind kind) {
            return Optional.empty();
        }
    };

    /**
     * Another photograph that is named as a source.
     *
     * @param from the photograph of whose caveat it is a source
     * @param reference as the file names it
     * @return empty where it is not published
     */
    Optional<String> photograph(PublishedPhotograph from, String reference);

    /** A person shown, where more is said of them. */
    Optional<String> person(PublishedPhotograph photograph, Person person);

    /** A kind, where its caveats are gathered. */
    Optional<String> kind(Kind kind);
}
