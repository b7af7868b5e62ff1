package org.caveat.ui.fx;

/** A picture that was asked for. */
@FunctionalInterface
public interface Wanted {

    /** No longer wanted: it does not come any more. */
    void cancel();
}
