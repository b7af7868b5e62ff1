package org.caveat.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things by their files' names, to be found by a name that somebody wrote down. Some disks, archives and copying programs
 * spell a letter with its mark in one character, others in two (Unicode Standard Annex 15, forms C and D): what is written
 * in one spelling finds the file of the other, unless there is a file of just that spelling, or more than one of another.
 */
public final class ByFile<T> {
    private final Map<String, T> things;
    private final Map<String, T> composed;

    private ByFile(Map<String, T> things, Map<String, T> composed) {
        this.things = Map.copyOf(things);
        this.composed = Map.copyOf(composed);
    }

    /**
     * Some things.
     *
     * @param file the name of a thing's file; of two with one name the later counts
     */
    public static <T> ByFile<T> of(Collection<? extends T> all, Function<? super T, String> file) {
        Map<String, T> things = new HashMap<>();
        all.forEach(thing -> things.put(file.apply(thing), thing));
        Map<String, T> composed = new HashMap<>();
        Set<String> several = new HashSet<>();
        things.forEach((name, thing) -> {
            if (composed.put(composed(name), thing) != null) {
                several.add(composed(name));
            }
        });
        composed.keySet().removeAll(several);
        return new ByFile<>(things, composed);
    }

    /** The thing of that file. */
    public Optional<T> get(String file) {
        return Optional.ofNullable(things.get(file)).or(() -> Optional.ofNullable(composed.get(composed(file))));
    }

    /** A name with each letter and its mark in one character, by which two spellings of it are equal. */
    public static String composed(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }
}
