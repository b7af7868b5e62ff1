package org.caveat.export.csv;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A table as a text in CSV: RFC 4180, with a header. */
final class TableFile {
    /**
     * How a cell begins that a spreadsheet would run as a formula (OWASP, CSV Injection); apostrophes before it too, so
     * that a guard can be told from an apostrophe that somebody wrote.
     */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    /** What stands for U+0000, at which many programs take a text to end. */
    private static final char PICTURE_OF_NUL = '\u2400';

    private final boolean raw;

    /** @param raw leaves formulas as they are; else an apostrophe guards them */
    TableFile(boolean raw) {
        this.raw = raw;
    }

    String text(Table table) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.header());
            for (List<Table.Cell> row : table.body()) {
                printer.printRecord(row.stream().map(this::shown).toList());
            }
        }
        return text.toString();
    }

    /** The first rows of a table's text, its header first, as every reader of CSV sees them. */
    static List<List<String>> rows(String text, int most) throws IOException {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(bare, CSVFormat.RFC4180)) {
            return parser.stream().limit(most).map(CSVRecord::toList).toList();
        }
    }

    private String shown(Table.Cell cell) {
        String value = cell.value().replace('\0', PICTURE_OF_NUL);
        boolean guarded = !raw && cell.isText() && FORMULA.matcher(value).matches();
        return guarded ? "'" + value : value;
    }
}
