package org.caveat.sources;

import java.util.OptionalInt;

/**
 * Something in a bibliography that could not be read.
 *
 * @param line where it begins, from 1; empty where the whole file is meant
 * @param sentence what is the matter, in words
 */
public record Problem(OptionalInt line, String sentence) {}
