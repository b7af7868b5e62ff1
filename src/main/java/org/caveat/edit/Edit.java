package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;

/**
 * One change to what is said of a photograph: a pure function from a state to the next.
 *
 * <p>Undoing touches only what the edit touched, so that what somebody else changed in between stays.
 */
public sealed interface Edit permits Put, InsertStatement, RemoveStatement, Several, Verb {

    /** The next state, and the edit that leads back. */
    Applied applyTo(AnnotatedPhotograph state);
}
