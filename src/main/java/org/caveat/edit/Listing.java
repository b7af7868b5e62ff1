package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How what is given is taken into a list. What is there under the same name stays as it was, with all else that is said
 * of it, its authority records or its region; a name given twice is two things of that name.
 */
public enum Listing {
    /** What is given stands in place of the list. */
    REPLACES,
    /** What is given comes after what is there, as far as it is not there already. */
    ADDS;

    /** A list that takes in what is given.
     *
     * @param name what it is known by
     */
    public <T, N> List<T> of(List<T> present, List<T> given, Function<T, N> name) {
        List<T> unnamed = new ArrayList<>(present);
        List<T> said = new ArrayList<>(this == ADDS ? present : List.of());
        for (T wanted : given) {
            Optional<T> there = unnamed.stream()
                    .filter(one -> name.apply(one).equals(name.apply(wanted)))
                    .findFirst();
            there.ifPresent(unnamed::remove);
            if (this == REPLACES || there.isEmpty()) {
                said.add(there.orElse(wanted));
            }
        }
        return List.copyOf(said);
    }
}
