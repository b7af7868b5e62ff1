package org.caveat.collection;

import java.util.Optional;
import org.caveat.metadata.FileFacts;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;

/** One photograph of the collection: its files, what they say of themselves, and what was said of it. */
public record Holding(Found found, FileFacts facts, Loaded sidecar) {

    public String file() {
        return found.file();
    }

    public AnnotatedPhotograph state() {
        return sidecar.state();
    }

    public Status status() {
        if (sidecar instanceof Loaded.Locked) {
            return Status.LOCKED;
        }
        return facts.unreadable().isPresent() ? Status.UNREADABLE : Status.OK;
    }

    /** Why it is not as it should be, in words. */
    public Optional<String> reason() {
        if (sidecar instanceof Loaded.Locked locked) {
            return Optional.of(locked.reason());
        }
        return facts.unreadable();
    }

    /** Whether it can be worked with, judged by the file's header and the sidecar. */
    public enum Status {
        OK,
        UNREADABLE,
        LOCKED
    }
}
