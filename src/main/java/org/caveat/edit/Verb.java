package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;

/** An edit in a curator's words, made of simpler ones. */
public non-sealed interface Verb extends Edit {

    /** The simpler edits it comes to, in the state it meets. */
    Edit in(AnnotatedPhotograph state);

    @Override
    default Applied applyTo(AnnotatedPhotograph state) {
        return in(state).applyTo(state);
    }
}
