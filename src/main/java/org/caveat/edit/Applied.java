package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;

/** What comes of an edit. */
public record Applied(AnnotatedPhotograph state, Edit inverse) {}
