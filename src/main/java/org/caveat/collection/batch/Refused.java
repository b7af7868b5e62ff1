package org.caveat.collection.batch;

/** What was asked for cannot be done; the message is a sentence that says why, and what to do. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }
}
