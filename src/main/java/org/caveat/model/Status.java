package org.caveat.model;

import java.util.List;

/** Where a statement stands. */
public record Status(String key) {
    public static final Status DRAFT = new Status("draft");
    public static final Status REVIEWED = new Status("reviewed");
    public static final Status WITHDRAWN = new Status("withdrawn");

    /** Those this program knows, in their order. Others are kept and shown under their own names. */
    public static final List<Status> KNOWN = List.of(DRAFT, REVIEWED, WITHDRAWN);

    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
