package org.caveat.collection;

/** A folder or photograph that cannot be opened; the message is a sentence that names it and says what to do. */
public final class Unopenable extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isMissing;

    public Unopenable(String sentence) {
        this(sentence, false);
    }

    private Unopenable(String sentence, boolean isMissing) {
        super(sentence);
        this.isMissing = isMissing;
    }

    /** Nothing is there under its path. */
    public static Unopenable missing(String sentence) {
        return new Unopenable(sentence, true);
    }

    /** Whether nothing is there under its path. */
    public boolean isMissing() {
        return isMissing;
    }

    /** The sentence. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
