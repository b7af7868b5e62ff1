package org.caveat.model;

import java.util.List;
import java.util.Optional;

/**
 * What a statement rests on, or what speaks against it.
 *
 * @param quote the source's own words, verbatim
 * @param notes what the source says, in our words
 * @param accessed the day on which an address was read, as EDTF
 */
public record Evidence(
        Stance stance,
        Source source,
        Optional<String> quote,
        List<Text> notes,
        Optional<String> accessed,
        Foreign foreign) {

    public Evidence {
        notes = List.copyOf(notes);
    }

    public static Evidence of(Stance stance, Source source) {
        return new Evidence(stance, source, Optional.empty(), List.of(), Optional.empty(), Foreign.NONE);
    }

    /** The same evidence, looked up elsewhere. */
    public Evidence from(Source other) {
        return new Evidence(stance, other, quote, notes, accessed, foreign);
    }

    /** Whether it carries the statement: it asserts or corroborates it. */
    public boolean supports() {
        return stance.equals(Stance.ASSERTS) || stance.equals(Stance.CORROBORATES);
    }

    public boolean disputes() {
        return stance.equals(Stance.DISPUTES);
    }
}
