package org.caveat.model;

import java.util.List;

/** What a source does for a statement. */
public record Stance(String key) {
    public static final Stance ASSERTS = new Stance("asserts");
    public static final Stance CORROBORATES = new Stance("corroborates");
    public static final Stance QUALIFIES = new Stance("qualifies");
    public static final Stance DISPUTES = new Stance("disputes");

    /** Those this program knows, in their order. Others are kept and shown under their own names. */
    public static final List<Stance> KNOWN = List.of(ASSERTS, CORROBORATES, QUALIFIES, DISPUTES);

    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
