package org.caveat.importing;

/** Nothing can be imported. The message says why, and what to do. */
public final class ImportFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message a sentence that names the file and says what to do */
    public ImportFailure(String message) {
        super(message);
    }
}
