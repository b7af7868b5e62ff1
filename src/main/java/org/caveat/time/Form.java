package org.caveat.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of words, and what it means in EDTF.
 *
 * @param meaning empty where the words in it turn out to mean nothing
 */
record Form(Pattern pattern, Function<Matcher, Optional<String>> meaning) {

    static Form of(String pattern, Function<Matcher, Optional<String>> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    /** What the first form means that fits the whole text. */
    static Optional<String> first(List<Form> forms, String text) {
        for (Form form : forms) {
            Matcher match = form.pattern.matcher(text);
            if (match.matches()) {
                return form.meaning.apply(match);
            }
        }
        return Optional.empty();
    }
}
