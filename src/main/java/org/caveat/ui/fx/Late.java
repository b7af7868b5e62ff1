package org.caveat.ui.fx;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that costs, and is made when it is first asked for. For the toolkit's thread alone.
 *
 * @param <T> what is made
 */
public final class Late<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    public Late(Supplier<T> making) {
        this.making = making;
    }

    /** The thing, made now where nobody asked before. */
    public T get() {
        T thing = made.orElseGet(making);
        made = Optional.of(thing);
        return thing;
    }

    /** The thing, where somebody asked for it. */
    public Optional<T> made() {
        return made;
    }

    /** The thing: made now where it is wanted now, else where somebody asked for it before. */
    public Optional<T> madeFor(boolean isWanted) {
        return isWanted ? Optional.of(get()) : made;
    }
}
