package org.caveat.sidecar;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;

/**
 * What an edit started from: the sidecar as it was read or last written, to the letter.
 *
 * @param text the file's text; empty where there was no file
 */
public record Basis(Optional<String> text, AnnotatedPhotograph state) {}
