package org.caveat.collection;

/** A folder or photograph that cannot be opened; the message is a sentence that names it and says what to do. */
public final class Unopenable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unopenable(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
