package org.caveat.collection.order;

import org.caveat.model.Kind;

/** What the photographs of a group have in common. */
public sealed interface Heading {

    /** Nothing: they are not grouped. */
    record All() implements Heading {}

    /**
     * They lie in one folder.
     *
     * @param path relative to the collection's; empty for the collection's own
     */
    record OfFolder(String path) implements Heading {}

    record OfDecades(Decades decades) implements Heading {}

    record OfKind(Kind kind) implements Heading {}

    /** They lack what the others are grouped by. */
    record Without(Lack lack) implements Heading {}

    /** What they lack; groups of those come after the others, in this order. */
    enum Lack {
        /** A date that no decade of four digits is meant by. */
        DECADE,
        DATE,
        CAVEAT,
        /** Their sidecar cannot be read, and nobody knows what they lack. */
        READABLE_SIDECAR,
        /** They are not read yet. */
        READING
    }
}
