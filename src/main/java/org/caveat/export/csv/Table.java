package org.caveat.export.csv;

import java.util.List;
import org.caveat.export.PublishedPhotograph;

/**
 * A table, whose rows are made anew as often as they are read: no more of it is in memory than those of one photograph.
 *
 * @param name that of its file
 * @param columns their names; one that ends in {@code *} stands for one a language
 */
record Table(String name, List<String> columns, Rows rows) {
    Table {
        columns = List.copyOf(columns);
    }

    /** Whether its columns depend on what its rows hold. */
    boolean speaksLanguages() {
        return columns.stream().anyMatch(column -> column.endsWith(Columns.ONE_A_LANGUAGE));
    }

    /** What a table says of a photograph. */
    interface Rows {
        List<Row> of(PublishedPhotograph photograph);
    }
}
