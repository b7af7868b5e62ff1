package org.caveat.sidecar;

/** A save that did not come about. What stood on disk stands there still; the sentence says what to do. */
public final class SaveFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public SaveFailure(String sentence) {
        super(sentence);
    }

    public SaveFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What happened and what to do, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
