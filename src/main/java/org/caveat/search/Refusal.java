package org.caveat.search;

import java.util.List;
import java.util.Optional;
import org.caveat.text.Messages;

/**
 * Why a text is no query.
 *
 * @param key of the message
 * @param arguments what it speaks of
 * @param meant what was perhaps meant
 * @param meanwhile where the text only ends too early, the query without the term that is still being typed
 */
public record Refusal(String key, List<String> arguments, Optional<String> meant, Optional<Query> meanwhile)
        implements Parsed {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, String... arguments) {
        return new Refusal(key, List.of(arguments), Optional.empty(), Optional.empty());
    }

    /** The same, of a term that is perhaps still being typed. */
    Refusal whileTyping(Query before) {
        return new Refusal(key, arguments, meant, Optional.of(before));
    }

    /** The same, naming the nearest of what could have been typed, where one is near. */
    Refusal meaning(String typed, List<String> known) {
        return meaning(Nearest.to(typed, known));
    }

    Refusal meaning(Optional<String> near) {
        return new Refusal(key, arguments, near, meanwhile);
    }

    /** The sentence for people: what is wrong, and what was perhaps meant. */
    public String sentence(Messages messages) {
        String sentence = messages.get(key, arguments.toArray());
        return meant.map(near -> messages.get("search.perhaps", sentence, near)).orElse(sentence);
    }
}
