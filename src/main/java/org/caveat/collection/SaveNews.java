package org.caveat.collection;

import java.time.Instant;

/** How the saving of a photograph's sidecar goes. */
public sealed interface SaveNews {

    /** The photograph's path in the collection. */
    String file();

    /** What was said is not yet on disk. */
    record Waiting(String file) implements SaveNews {}

    /** What was said is on disk. */
    record Saved(String file, Instant moment) implements SaveNews {}

    /**
     * What was said is not on disk; it is kept, and saved when the cause is gone.
     *
     * @param sentence why, and what to do
     * @param helpsElsewhere whether it could be saved in another folder
     */
    record Failed(String file, String sentence, boolean helpsElsewhere) implements SaveNews {
        Failed(String file, String sentence) {
            this(file, sentence, false);
        }
    }
}
