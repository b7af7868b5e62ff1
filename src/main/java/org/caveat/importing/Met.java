package org.caveat.importing;

import java.util.Optional;

/**
 * What comes of what stands and what comes in.
 *
 * @param effect empty where what comes in says nothing new
 */
record Met<T>(T value, Optional<Difference.Effect> effect) {

    static <T> Met<T> same(T there) {
        return new Met<>(there, Optional.empty());
    }

    static <T> Met<T> of(T value, Difference.Effect effect) {
        return new Met<>(value, Optional.of(effect));
    }

    /** What stands gives way, or does not. */
    static <T> Met<T> against(T there, T coming, boolean replaces) {
        return replaces ? of(coming, Difference.Effect.REPLACED) : of(there, Difference.Effect.KEPT);
    }
}
