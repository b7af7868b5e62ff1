package org.caveat.sidecar.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Values that come again and again in the sidecars of a collection, such as who wrote them and in which language: of equal
 * ones mostly one is held, and not a hundred thousand. What does not come again soon is forgotten. Safe for several threads.
 *
 * @param <T> values that never change
 */
final class Recurring<T> {
    private static final int PLACES = 1 << 11;

    private final AtomicReferenceArray<T> places = new AtomicReferenceArray<>(PLACES);

    /** An equal value, an earlier one where there was one not long ago. */
    T one(T value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        T before = places.get(place);
        if (value.equals(before)) {
            return before;
        }
        places.set(place, value);
        return value;
    }
}
