package org.caveat.collection.order;

/** By what photographs are ordered. */
public enum Sort {
    /** By folder, and in it by file name. */
    NAME,
    INSTANT,
    /** By when something was last said of them. */
    EDITED,
    /** By how much of them calls for attention. */
    ATTENTION;

    /** Whether one looks for what has most of it: the latest edits, the most attention. */
    public boolean beginsDescending() {
        return this == EDITED || this == ATTENTION;
    }
}
