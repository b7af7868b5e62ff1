package org.caveat.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A kind of caveat: one of the nine questions a curator is asked, or a kind of the collection's own. */
public record Kind(String key) {
    public static final Kind BEFORE = new Kind("before");
    public static final Kind OUTSIDE = new Kind("outside");
    public static final Kind AFTER = new Kind("after");
    public static final Kind MAKING = new Kind("making");
    public static final Kind ALTERATION = new Kind("alteration");
    public static final Kind CIRCULATION = new Kind("circulation");
    public static final Kind IDENTITY = new Kind("identity");
    public static final Kind WORDING = new Kind("wording");
    public static final Kind CARE = new Kind("care");

    /** Those this program knows, in their order. Others are kept and shown under their own names. */
    public static final List<Kind> KNOWN =
            List.of(BEFORE, OUTSIDE, AFTER, MAKING, ALTERATION, CIRCULATION, IDENTITY, WORDING, CARE);

    private static final Map<String, Kind> BY_KEY =
            KNOWN.stream().collect(Collectors.toUnmodifiableMap(Kind::key, Function.identity()));

    /** The kind of that key; of those this program knows always the same one, and not one for each caveat. */
    public static Kind of(String key) {
        Kind known = BY_KEY.get(key);
        return known == null ? new Kind(key) : known;
    }

    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
