package org.caveat.sidecar;

/** What was seen in the place of a photograph's sidecar when its folder was looked through, so that nobody looks twice. */
public enum Glimpse {
    /** Nothing, under no spelling of its name. */
    NOTHING,
    /** A plain file of exactly its name. */
    FILE,
    /** Something else, or nobody looked. */
    UNKNOWN
}
