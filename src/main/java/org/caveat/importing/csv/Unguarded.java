package org.caveat.importing.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caveat.importing.table.Row;
import org.caveat.importing.table.Table;
import org.caveat.text.FormulaGuard;

/**
 * Tables as they were before each cell that begins like a formula was guarded. An export without guards is told by having no
 * byte order mark and some cell that would have been guarded; a spreadsheet may have left out the mark, and kept the guards.
 */
final class Unguarded {
    private Unguarded() {}

    static Table of(Table table) {
        boolean isRaw = !table.form().isMarked() && table.rows().stream().anyMatch(Unguarded::isRaw);
        if (isRaw) {
            return table;
        }
        List<Row> rows = table.rows().stream().map(Unguarded::of).toList();
        return new Table(
                table.name(),
                table.headings().stream().map(FormulaGuard::stripped).toList(),
                rows,
                table.form());
    }

    private static boolean isRaw(Row row) {
        return row.cells().values().stream().anyMatch(cell -> {
            String stripped = FormulaGuard.stripped(cell);
            return !FormulaGuard.guarded(stripped).equals(cell);
        });
    }

    private static Row of(Row row) {
        Map<String, String> cells = new HashMap<>();
        row.cells().forEach((heading, cell) -> cells.put(FormulaGuard.stripped(heading), FormulaGuard.stripped(cell)));
        return new Row(row.number(), cells);
    }
}
