package org.caveat.importing;

import java.nio.file.Path;
import org.caveat.model.AnnotatedPhotograph;

/**
 * A published page that was read.
 *
 * @param file where it was read
 * @param folder the folder it lies in, relative to what was named, with {@code /}; empty for that itself
 */
record Published(Path file, String folder, AnnotatedPhotograph state) {

    /** The bare name of its photograph's file. */
    String fileName() {
        return state.photograph().fileName();
    }
}
