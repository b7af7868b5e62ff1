package org.caveat.check;

import java.util.Optional;
import org.caveat.check.rule.Severity;

/**
 * Something that a check reports.
 *
 * @param rule its name, which scripts rely on
 * @param file relative to the collection's folder, with {@code /}; empty for the folder itself
 * @param caveat the id of the statement it is about
 * @param message what was found, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record Finding(
        Severity severity, String rule, String file, Optional<String> caveat, String message, String remedy) {}
