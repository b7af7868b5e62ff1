package org.caveat.collection.order;

/** By what photographs stand together under a heading. */
public enum Grouping {
    NONE,
    FOLDER,
    DECADE,
    /** By the kind of the caveat that is read first. */
    KIND
}
