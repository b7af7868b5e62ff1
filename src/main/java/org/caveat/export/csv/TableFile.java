package org.caveat.export.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.caveat.text.FormulaGuard;

/**
 * A table as a text in CSV: RFC 4180, with a header. Every text stands in quotes, so that a spreadsheet can be told to keep
 * {@code 007} as it is.
 */
final class TableFile {
    /** Spreadsheets take a file without it for one of the system's old encodings. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What stands for U+0000, at which many programs take a text to end. */
    private static final char PICTURE_OF_NUL = '\u2400';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private final CSVPrinter printer;
    private final List<String> keys;
    private final boolean raw;

    /**
     * Writes how a file begins: its mark and its header.
     *
     * @param columns as in {@link #TableFile}
     * @param raw as in {@link #TableFile}
     */
    static void begin(Writer out, Map<String, String> columns, boolean raw) throws IOException {
        if (!raw) {
            out.append(BYTE_ORDER_MARK);
        }
        Object[] names = columns.values().stream().map(name -> shown(name, raw)).toArray();
        CSVFormat.RFC4180.printRecord(out, names);
    }

    /**
     * Writes rows behind the header, or behind other rows.
     *
     * @param columns their names by the keys of their cells
     * @param raw leaves out the byte order mark and leaves every cell as it is; else an apostrophe guards formulas
     */
    TableFile(Writer out, Map<String, String> columns, boolean raw) throws IOException {
        this.keys = List.copyOf(columns.keySet());
        this.raw = raw;
        printer = new CSVPrinter(out, FORMAT);
    }

    /**
     * Writes a row.
     *
     * @return whether every character of it could be written
     * @throws IllegalArgumentException where a cell belongs to no column: it would be lost
     */
    boolean write(Row row) throws IOException {
        int written = 0;
        boolean isWhole = true;
        for (String key : keys) {
            Object cell = row.cell(key);
            if (cell == null) {
                printer.print(null);
            } else {
                written++;
                isWhole &= raw || !holdsNul(cell.toString());
                printer.print(shown(cell, raw));
            }
        }
        printer.println();
        if (written != row.cells().size()) {
            throw new IllegalArgumentException(
                    "no column for some of " + row.cells().keySet());
        }
        return isWhole;
    }

    /** The first rows of a table's text, its header first, as every reader of CSV sees them. */
    static List<List<String>> rows(String text, int most) throws IOException {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(bare, CSVFormat.RFC4180)) {
            return parser.stream().limit(most).map(CSVRecord::toList).toList();
        }
    }

    /** A number stays one, unless it begins with a sign: no cell is to. */
    private static Object shown(Object cell, boolean raw) {
        if (raw) {
            return cell;
        }
        String text = cell.toString();
        String guarded = FormulaGuard.guarded(text).replace('\0', PICTURE_OF_NUL);
        return guarded.equals(text) ? cell : guarded;
    }

    private static boolean holdsNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
