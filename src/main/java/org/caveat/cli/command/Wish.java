package org.caveat.cli.command;

import java.util.Optional;
import org.caveat.cli.console.Refusal;

/**
 * What was asked of one field: nothing, to say it anew, or, with an empty text, to take back what was said.
 *
 * @param given whether anything was asked
 * @param value what is to be said; empty where it is to be taken back
 */
record Wish<T>(boolean given, Optional<T> value) {

    static <T> Wish<T> of(Optional<String> option, Reader<T> reader) throws Refusal {
        if (option.isEmpty() || option.get().isBlank()) {
            return new Wish<>(option.isPresent(), Optional.empty());
        }
        return new Wish<>(true, Optional.of(reader.read(option.get())));
    }

    /** Makes a value of a text. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text) throws Refusal;
    }
}
