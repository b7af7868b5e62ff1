package org.caveat.sidecar;

import org.caveat.model.AnnotatedPhotograph;

/** What comes of reading a photograph's sidecar. */
public sealed interface Loaded {

    /** What is known of the photograph: nothing but its name, where nothing is said or can be read. */
    AnnotatedPhotograph state();

    /** There is no sidecar: nothing was said. */
    record Absent(AnnotatedPhotograph state) implements Loaded {}

    /** It was read. */
    record Present(AnnotatedPhotograph state, Basis basis) implements Loaded {}

    /** It is shown, and not changed: it is of a newer kind than this program writes. */
    record ReadOnly(AnnotatedPhotograph state, String reason) implements Loaded {}

    /**
     * It is shown, and not changed: nothing could be saved where it would be written.
     *
     * @param read what stands there, or that nothing does
     */
    record Unwritable(Loaded read, String reason) implements Loaded {
        @Override
        public AnnotatedPhotograph state() {
            return read.state();
        }
    }

    /** It cannot be read. It is evidence, not an empty file: it is never written over, and the photograph is locked. */
    record Locked(AnnotatedPhotograph state, String reason) implements Loaded {}
}
