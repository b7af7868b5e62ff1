package org.caveat.importing.table;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts, the headings being row 1
 * @param cells what is not empty, by the column's heading
 */
public record Row(int number, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /** What stands under a heading; empty where nothing does. */
    public String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }

    public Optional<String> said(String heading) {
        return Optional.ofNullable(cells.get(heading));
    }
}
