package org.caveat.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that can be said, under the key it has in the sidecar.
 *
 * <p>Undo, history, conflicts and merging all speak of fields, so a field is a value of its own and not only a
 * component of some record.
 *
 * @param key the member's name in the sidecar, such as {@code caveat:certainty}
 * @param nothing the value that means that nothing is said; such a member is not written
 * @param <T> the type of what is said, always immutable
 */
public record Field<T>(String key, T nothing) {

    /** As a record's own, but quicker: every look-up of what is said asks for it. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Field<?> field && key.equals(field.key) && nothing.equals(field.nothing));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    static <T> Field<Optional<T>> one(String key) {
        return new Field<>(key, Optional.empty());
    }

    static <T> Field<List<T>> many(String key) {
        return new Field<>(key, List.of());
    }

    static Field<Boolean> flag(String key) {
        return new Field<>(key, false);
    }

    static Field<String> word(String key) {
        return new Field<>(key, "");
    }
}
