package org.caveat.export;

/** An export that was not made. What was in its target is as it was; the message says why, and what to do. */
public final class ExportFailure extends Exception {
    private static final long serialVersionUID = 1;

    public ExportFailure(String message) {
        super(message);
    }

    public ExportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
