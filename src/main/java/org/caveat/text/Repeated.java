package org.caveat.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Values that come again and again, such as the name of a camera, held once: the same one is given back for those that are
 * equal. Only so many are remembered, and none for long: who asks gets an equal value, whatever was asked before. Safe for
 * several threads.
 *
 * @param <T> something that never changes
 */
public final class Repeated<T> {
    private static final int PLACES = 4096;

    private final AtomicReferenceArray<T> places = new AtomicReferenceArray<>(PLACES);

    /** The value, or an equal one that was asked for before. */
    public T one(T value) {
        int hash = value.hashCode();
        int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
        T before = places.getAcquire(place);
        if (value.equals(before)) {
            return before;
        }
        // another thread may do the same: then an equal value is held twice
        places.setRelease(place, value);
        return value;
    }
}
