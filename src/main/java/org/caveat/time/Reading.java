package org.caveat.time;

import java.util.Optional;

/** What comes of reading a text as EDTF: a date, or a refusal that says what was wrong. */
public sealed interface Reading {

    /** The text is EDTF. */
    record Accepted(Edtf date) implements Reading {}

    /**
     * The text is not EDTF.
     *
     * @param hint EDTF that may have been meant
     */
    record Refused(Fault fault, Optional<String> hint) implements Reading {}
}
