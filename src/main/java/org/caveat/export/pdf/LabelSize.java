package org.caveat.export.pdf;

/** How large a label for the wall is. */
enum LabelSize {
    A5(2),
    /** Two columns would be too narrow to read. */
    A6(1);

    private final int columns;

    LabelSize(int columns) {
        this.columns = columns;
    }

    /** In how many columns the caveats stand that are not read first. */
    int columns() {
        return columns;
    }

    /** The name of its document. */
    String document() {
        return this == A5 ? "labels-a5" : "labels-a6";
    }

    /** The name of its style sheet. */
    String style() {
        return this == A5 ? "pdf-a5" : "pdf-a6";
    }
}
