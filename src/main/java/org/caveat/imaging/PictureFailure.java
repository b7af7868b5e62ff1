package org.caveat.imaging;

import org.jspecify.annotations.Nullable;

/** A picture cannot be shown. Its message is a sentence for people: which file, why, and what to do. */
public final class PictureFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean ofTheFile;

    PictureFailure(String sentence) {
        this(sentence, null);
    }

    PictureFailure(String sentence, @Nullable Throwable cause) {
        this(sentence, cause, true);
    }

    private PictureFailure(String sentence, @Nullable Throwable cause, boolean ofTheFile) {
        super(sentence, cause);
        this.ofTheFile = ofTheFile;
    }

    /** Time or memory did not suffice. */
    static PictureFailure ofTheMachine(String sentence, @Nullable Throwable cause) {
        return new PictureFailure(sentence, cause, false);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Whether the file is at fault. If not, time or memory did not suffice, and the picture may be sound. */
    public boolean isOfTheFile() {
        return ofTheFile;
    }
}
