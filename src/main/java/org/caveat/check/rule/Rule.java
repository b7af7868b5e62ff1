package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;

/** One thing that a check looks for. */
public sealed interface Rule {

    /** Its name in the output, which scripts rely on: {@code unsourced-caveat}. */
    String name();

    Severity severity();

    /** A rule that looks at one photograph at a time, perhaps at several at once. */
    non-sealed interface OfPhotograph extends Rule {

        /** What is not as it should be, in the order in which it stands. */
        Stream<Observation> in(Holding holding);
    }

    /** A rule that looks at the collection as a whole. */
    non-sealed interface OfCollection extends Rule {

        /** What is not as it should be, in any order. */
        Stream<Observation> in(CollectionOnDisk collection);
    }
}
