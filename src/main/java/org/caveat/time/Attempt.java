package org.caveat.time;

import java.util.Optional;
import java.util.function.Function;

/** What comes of reading a part of a text: a value, or the fault that was found. */
record Attempt<T>(Optional<T> value, Optional<Fault> fault) {

    static <T> Attempt<T> success(T value) {
        return new Attempt<>(Optional.of(value), Optional.empty());
    }

    static <T> Attempt<T> failure(Fault fault) {
        return new Attempt<>(Optional.empty(), Optional.of(fault));
    }

    boolean succeeded() {
        return value.isPresent();
    }

    <U> Attempt<U> map(Function<? super T, ? extends U> change) {
        return new Attempt<>(value.map(change), fault);
    }
}
