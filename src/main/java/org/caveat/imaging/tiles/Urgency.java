package org.caveat.imaging.tiles;

/** What is made first. */
public enum Urgency {
    /** It is in view and missing. */
    SEEN,
    /** It lies beside what is in view. */
    AROUND,
    /** It is of a picture that one may go to next. */
    NEXT
}
