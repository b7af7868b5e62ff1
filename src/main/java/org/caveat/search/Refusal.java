package org.caveat.search;

import java.util.List;
import org.caveat.text.Messages;

/**
 * Why a text is no query.
 *
 * @param key of the message
 * @param arguments what it speaks of
 */
public record Refusal(String key, List<String> arguments) implements Parsed {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, String... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    /** The sentence for people. */
    public String sentence(Messages messages) {
        return messages.get(key, arguments.toArray());
    }
}
