package org.caveat.check.rule;

import java.util.Optional;
import org.caveat.collection.Holding;

/** Tries whether a picture can be decoded. */
@FunctionalInterface
public interface Trial {
    /** Tries nothing: the file's header is enough. */
    Trial NONE = holding -> Optional.empty();

    /** Why the picture cannot be decoded, as a sentence; empty where it can. */
    Optional<String> failure(Holding holding);
}
