package org.caveat.model;

import java.util.List;

/** How sure a statement is. */
public record Certainty(String key) {
    public static final Certainty CERTAIN = new Certainty("certain");
    public static final Certainty PROBABLE = new Certainty("probable");
    public static final Certainty POSSIBLE = new Certainty("possible");
    public static final Certainty DOUBTFUL = new Certainty("doubtful");
    public static final Certainty UNKNOWN = new Certainty("unknown");

    /** Those this program knows, in their order. Others are kept and shown under their own names. */
    public static final List<Certainty> KNOWN = List.of(CERTAIN, PROBABLE, POSSIBLE, DOUBTFUL, UNKNOWN);

    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
