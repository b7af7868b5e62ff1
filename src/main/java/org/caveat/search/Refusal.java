package org.caveat.search;

import java.util.List;
import java.util.Optional;
import org.caveat.text.Messages;

/**
 * Why a text is no query.
 *
 * @param why what is wrong
 * @param meant what was perhaps meant
 * @param place where it is wrong in the text
 * @param meanwhile where the text only ends too early, the query without the term that is still being typed
 */
public record Refusal(Why why, Optional<String> meant, Place place, Optional<Query> meanwhile) implements Parsed {

    /**
     * What is wrong.
     *
     * @param key of the message
     * @param arguments what it speaks of
     */
    public record Why(String key, List<String> arguments) {
        public Why {
            arguments = List.copyOf(arguments);
        }
    }

    static Refusal of(String key, Place place, String... arguments) {
        return new Refusal(new Why(key, List.of(arguments)), Optional.empty(), place, Optional.empty());
    }

    /** The same of a piece that says nothing by itself: it is told which letter of the text it begins with. */
    static Refusal at(String key, Place place, String text) {
        return of(key, place, String.valueOf(text.codePointCount(0, place.from()) + 1));
    }

    String key() {
        return why.key();
    }

    /** The same, of a term that is perhaps still being typed. */
    Refusal whileTyping(Query before) {
        return new Refusal(why, meant, place, Optional.of(before));
    }

    /** The same, naming the nearest of what could have been typed, where one is near. */
    Refusal meaning(String typed, List<String> known) {
        return meaning(Nearest.to(typed, known));
    }

    Refusal meaning(Optional<String> near) {
        return new Refusal(why, near, place, meanwhile);
    }

    /** The sentence for people: what is wrong, and what was perhaps meant. */
    public String sentence(Messages messages) {
        String sentence = messages.get(why.key(), why.arguments().toArray());
        return meant.map(near -> messages.get("search.perhaps", sentence, near)).orElse(sentence);
    }
}
