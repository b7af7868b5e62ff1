package org.caveat.ui.fx;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.caveat.collection.Unopenable;

/** What a failure says to a person. */
public final class Sentences {

    private Sentences() {}

    /** Whether there is nothing under the path that was to be opened. */
    public static boolean isOfMissing(Throwable failure) {
        return cause(failure) instanceof Unopenable unopenable && unopenable.isMissing();
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** The failure's own sentence; nothing of what was cancelled, for that was asked for. */
    public static Optional<String> of(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof CancellationException) {
            return Optional.empty();
        }
        if (cause instanceof Unopenable unopenable) {
            return Optional.of(unopenable.sentence());
        }
        String message = cause.getMessage();
        return Optional.of(message == null ? cause.getClass().getSimpleName() : message);
    }
}
