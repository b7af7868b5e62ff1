package org.caveat.work;

import java.util.concurrent.CompletionStage;

/** Work that was started. */
public interface Job<T> {

    /** What it comes to. A cancelled job ends with a {@link java.util.concurrent.CancellationException}. */
    CompletionStage<T> result();

    /** No longer wanted: it does not start, or stops at the next chance. */
    void cancel();

    boolean isDone();

    /** Waits for the result, in milliseconds at the most. For the command line and for closing; never in the window. */
    boolean await(long milliseconds);

    /** Work done so far, between 0 and 1; negative where it is not known. */
    double progress();
}
