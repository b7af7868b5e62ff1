package org.caveat.cache;

/** The cache's file is there, and is not for us. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;

    /** @param key of the sentence that says why */
    Unusable(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
