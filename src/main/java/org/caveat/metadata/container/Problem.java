package org.caveat.metadata.container;

import java.util.List;

/**
 * What could not be read.
 *
 * @param key of its words, such as {@code metadata.cut-short}
 * @param arguments for its words
 */
public record Problem(String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
