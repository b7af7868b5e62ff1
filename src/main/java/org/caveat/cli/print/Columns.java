package org.caveat.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.PlainText;

/** A table on standard output, each column as wide as it must be and no wider than it may be. */
final class Columns {
    private static final int WIDEST = 48;
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(cells.stream().map(PlainText::line).toList());
    }

    void print(Console console) {
        List<Integer> widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(column == 0 ? "" : BETWEEN)
                        .append(cell)
                        .append(" ".repeat(Math.max(0, widths.get(column) - DisplayWidth.of(cell))));
            }
            console.line(line.toString().stripTrailing());
        }
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = Math.min(WIDEST, DisplayWidth.of(row.get(column)));
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(widths.get(column), width));
                }
            }
        }
        return widths;
    }
}
