package org.caveat.sidecar;

import java.nio.file.Path;
import java.util.Optional;

/** What is known of the content of photographs when a sidecar is written. No save waits for it. */
@FunctionalInterface
public interface KnownDigests {
    KnownDigests NONE = (photograph, bytes) -> Optional.empty();

    /**
     * The SHA-256 of a photograph, in lower-case hexadecimal, if it is known.
     *
     * @param bytes the size that the photograph has by its sidecar: of a file of another size none is given
     */
    Optional<String> of(Path photograph, Optional<Long> bytes);
}
