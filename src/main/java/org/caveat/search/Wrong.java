package org.caveat.search;

/** A piece of what was typed that cannot be read. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Wrong(Refusal refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
