package org.caveat.sidecar;

/** A text that is no sidecar of ours, with the reason in words. */
public final class UnreadableSidecar extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableSidecar(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What is wrong, and where, as a sentence that begins in lower case and ends with a full stop. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
