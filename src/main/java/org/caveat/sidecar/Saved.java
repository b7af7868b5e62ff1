package org.caveat.sidecar;

import org.caveat.model.AnnotatedPhotograph;

/**
 * What a save came to.
 *
 * @param state what is said now: ours, merged with what others wrote meanwhile
 * @param basis what the next edit starts from
 */
public record Saved(AnnotatedPhotograph state, Basis basis) {}
