package org.caveat.export;

/** A picture of which no copy can be made; the message says why, in a sentence. */
public final class PictureUnreadable extends Exception {
    private static final long serialVersionUID = 1;

    public PictureUnreadable(String reason) {
        super(reason);
    }
}
