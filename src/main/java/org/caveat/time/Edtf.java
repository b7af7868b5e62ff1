package org.caveat.time;

import java.util.Optional;

/** A date in the Extended Date/Time Format (Library of Congress, 2019-02-04). */
public interface Edtf {

    /** The date as it was spelled. */
    String text();

    Bounds bounds();

    /** Reads a text; never throws. */
    static Reading read(String text) {
        return new Reading.Refused(Fault.EMPTY, Optional.empty());
    }

    /** The date a text spells, if it spells one. */
    static Optional<Edtf> of(String text) {
        return read(text) instanceof Reading.Accepted accepted ? Optional.of(accepted.date()) : Optional.empty();
    }
}
