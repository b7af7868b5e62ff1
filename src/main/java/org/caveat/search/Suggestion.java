package org.caveat.search;

import java.util.Optional;

/**
 * What could stand where somebody types.
 *
 * @param text as it would stand there: a whole term, or a field up to its colon
 * @param offered the term, and how many photographs it finds; empty where it is a field alone
 */
public record Suggestion(String text, Optional<Offered> offered) {

    static Suggestion field(String name) {
        // which tag is for who types to say
        String text = name.equals("meta.TAG") ? FieldReader.META : name + ":";
        return new Suggestion(text, Optional.empty());
    }

    static Suggestion term(Offered offered) {
        return new Suggestion(offered.term().spelled(), Optional.of(offered));
    }

    public boolean isField() {
        return offered.isEmpty();
    }

    int count() {
        return offered.map(Offered::count).orElse(Integer.MAX_VALUE);
    }
}
