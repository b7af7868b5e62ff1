package org.caveat.sources;

/** Why an entry of a bibliography cannot be cited from, by the key of the words for it. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    Unusable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
