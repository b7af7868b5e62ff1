package org.caveat.export;

/** What can be put on paper at once. */
public enum PaperKind {
    /** Many photographs to a page, each with what must be read first. */
    CONTACT_SHEET,
    /** All that is said of each photograph. */
    CATALOGUE_PAGE
}
