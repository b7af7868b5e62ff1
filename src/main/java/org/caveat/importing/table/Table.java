package org.caveat.importing.table;

import java.util.List;

/**
 * A table that was read.
 *
 * @param name of its file, as people would look for it
 * @param headings in their order
 * @param form how it was written
 */
public record Table(String name, List<String> headings, List<Row> rows, Form form) {
    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * How a table was written.
     *
     * @param charset its character set, by its usual name
     * @param isMarked whether it begins with a byte order mark
     */
    public record Form(String charset, char delimiter, boolean isMarked) {}
}
