package org.caveat.imaging;

import org.jspecify.annotations.Nullable;

/** A picture cannot be shown. Its message is a sentence for people: which file, why, and what to do. */
public final class PictureFailure extends Exception {
    private static final long serialVersionUID = 1;

    PictureFailure(String sentence) {
        super(sentence);
    }

    PictureFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
