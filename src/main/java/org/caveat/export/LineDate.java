package org.caveat.export;

import org.caveat.time.Edtf;

/**
 * A date to be drawn on the instant line.
 *
 * @param key by which the mark is known again: a caveat's id
 * @param words what stands above it
 * @param isInstant whether it is the photograph's own
 */
public record LineDate(String key, Edtf date, String words, boolean isInstant) {}
