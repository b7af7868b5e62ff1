package org.caveat.edit.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caveat.model.Text;

/**
 * Texts in several languages, language by language: one after the other where they differ, and once where they do not.
 *
 * @param between what parts the two
 * @param text of an element
 * @param saying the same element with other words
 */
record JoinedTexts<E>(String between, Function<E, Text> text, BiFunction<E, String, E> saying) {

    List<E> of(List<E> one, List<E> other) {
        List<E> joined = new ArrayList<>(one);
        for (E added : other) {
            int at = place(joined, text.apply(added).language());
            if (at < 0) {
                joined.add(added);
            } else {
                E stands = joined.get(at);
                joined.set(at, saying.apply(stands, words(value(stands), value(added), between)));
            }
        }
        return List.copyOf(joined);
    }

    /** Both, or the one that holds the other. */
    static String words(String one, String other, String between) {
        if (one.contains(other)) {
            return one;
        }
        return other.contains(one) ? other : one + between + other;
    }

    private int place(List<E> among, String language) {
        for (int at = 0; at < among.size(); at++) {
            if (text.apply(among.get(at)).language().equals(language)) {
                return at;
            }
        }
        return -1;
    }

    private String value(E element) {
        return text.apply(element).value();
    }
}
