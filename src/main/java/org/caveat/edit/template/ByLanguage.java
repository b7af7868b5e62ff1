package org.caveat.edit.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caveat.model.Text;

/**
 * Texts that come to others, each in its language.
 *
 * @param text of one
 * @param replaces whether a text takes the place of one in its language; else the one that is there stays, unless it is blank
 */
record ByLanguage<T>(Function<T, Text> text, boolean replaces) {

    List<T> of(List<T> present, List<T> coming) {
        List<T> all = new ArrayList<>(present);
        Set<Integer> met = new HashSet<>();
        for (T one : coming) {
            OptionalInt at = place(present, text.apply(one).language(), met);
            if (at.isEmpty()) {
                all.add(one);
            } else if (replaces || text.apply(all.get(at.getAsInt())).value().isBlank()) {
                all.set(at.getAsInt(), one);
            }
            at.ifPresent(met::add);
        }
        return List.copyOf(all);
    }

    /** A file may hold two texts in one language: each meets one. */
    private OptionalInt place(List<T> present, String language, Set<Integer> met) {
        return IntStream.range(0, present.size())
                .filter(at -> !met.contains(at))
                .filter(at -> text.apply(present.get(at)).language().equalsIgnoreCase(language))
                .findFirst();
    }
}
