package org.caveat.check.rule;

import java.util.Optional;
import org.caveat.collection.Holding;

/** Tries whether a picture can be decoded. */
@FunctionalInterface
public interface Trial {
    /** Tries nothing: the file's header is enough. */
    Trial NONE = holding -> Optional.empty();

    /** Why the picture was not decoded; empty where it was. Never throws. */
    Optional<Failure> of(Holding holding);

    /**
     * Why a picture was not decoded.
     *
     * @param sentence for people
     * @param ofTheFile whether the file is at fault; if not, it could not be tried here
     */
    record Failure(String sentence, boolean ofTheFile) {}
}
