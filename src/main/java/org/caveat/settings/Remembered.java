package org.caveat.settings;

import java.util.Optional;

/**
 * Settings as they now hold.
 *
 * @param problem in a sentence, what could not be read or kept
 */
public record Remembered(Settings settings, Optional<String> problem) {}
