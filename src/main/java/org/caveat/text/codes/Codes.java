package org.caveat.text.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of a collection.
 *
 * @param alternatives what each code may stand for, at least one text, in the order of the file
 * @param problems what could not be read of the file
 */
public record Codes(Map<String, List<String>> alternatives, List<Problem> problems) {
    public static final Codes NONE = new Codes(Map.of(), List.of());

    /** What may stand between two delimiters at the end of a text: a code, and with {@code #2} which of its texts. */
    private static final Pattern TYPED = Pattern.compile("([\\\\=])([^\\\\=\\n]{1,64}?)(?:#([1-9][0-9]?))?\\1$");

    public Codes {
        problems = List.copyOf(problems);
    }

    /**
     * A line that is not understood.
     *
     * @param line from 1; 0 where it is the file as a whole
     * @param code the code in question; empty where there is none
     */
    public record Problem(Kind kind, int line, String code) {
        /** What is wrong. */
        public enum Kind {
            TOO_LARGE,
            NOT_TEXT,
            NO_TEXT,
            NOT_A_CODE,
            TWICE
        }
    }

    /**
     * A code that was typed.
     *
     * @param from where its first delimiter stands
     * @param texts what it may stand for: one, where there is one or a number was typed
     */
    public record Typed(int from, List<String> texts) {
        public Typed {
            texts = List.copyOf(texts);
        }
    }

    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** The code that ends, with both its delimiters, where a text ends. */
    public Optional<Typed> atTheEndOf(String text) {
        Matcher typed = TYPED.matcher(text);
        for (int from = Math.max(0, text.length() - 70); from < text.length(); from++) {
            if (typed.region(from, text.length()).lookingAt()) {
                Optional<List<String>> texts = texts(typed);
                if (texts.isPresent()) {
                    return Optional.of(new Typed(from, texts.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> texts(Matcher typed) {
        Optional<List<String>> all = Optional.ofNullable(alternatives.get(typed.group(2)));
        Optional<Integer> number = Optional.ofNullable(typed.group(3)).map(Integer::valueOf);
        return number.isEmpty()
                ? all
                : all.filter(texts -> number.get() <= texts.size()).map(texts -> List.of(texts.get(number.get() - 1)));
    }
}
