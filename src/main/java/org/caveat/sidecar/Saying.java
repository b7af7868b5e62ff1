package org.caveat.sidecar;

import java.nio.file.Path;
import org.caveat.model.AnnotatedPhotograph;

/** What is to be saved: of which photograph, from where, what, and by whom. */
record Saying(Path photograph, Basis basis, AnnotatedPhotograph ours, Sitting sitting) {

    String fileName() {
        return String.valueOf(photograph.getFileName());
    }
}
