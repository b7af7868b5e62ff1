package org.caveat.search;

import java.util.List;
import java.util.Optional;
import org.caveat.text.Messages;

/**
 * Why a text is no query.
 *
 * @param key of the message
 * @param arguments what it speaks of
 * @param meanwhile where the text only ends too early, the query without the term that is still being typed
 */
public record Refusal(String key, List<String> arguments, Optional<Query> meanwhile) implements Parsed {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, String... arguments) {
        return new Refusal(key, List.of(arguments), Optional.empty());
    }

    /** The same, of a term that is perhaps still being typed. */
    Refusal whileTyping(Query before) {
        return new Refusal(key, arguments, Optional.of(before));
    }

    /** The sentence for people. */
    public String sentence(Messages messages) {
        return messages.get(key, arguments.toArray());
    }
}
