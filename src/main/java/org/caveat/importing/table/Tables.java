package org.caveat.importing.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caveat.importing.ImportFailure;
import org.caveat.text.Messages;

/** Reads tables of text: CSV (RFC 4180) and its kin, whatever parts their cells. */
public final class Tables {
    /** Columns of the widest table that is read. */
    public static final int WIDEST = 500;
    /** Rows of the longest table that is read. */
    public static final int LONGEST = 500_000;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 20;

    private Tables() {}

    /**
     * The headings of the table that begins so; none where it is no table.
     *
     * @param beginning its first bytes, cut anywhere
     */
    public static List<String> headings(byte[] beginning) {
        String text = TableText.of(beginning).text();
        try (CSVParser parser = parser(text, delimiter(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? distinct(records.next()) : List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return List.of();
        }
    }

    /**
     * Reads a table.
     *
     * @param name of its file, for messages
     * @throws ImportFailure where it is none, or too large
     */
    public static Table read(String name, byte[] bytes, Messages messages) throws ImportFailure {
        TableText text = TableText.of(bytes);
        char delimiter = delimiter(text.text());
        List<Row> rows = new ArrayList<>();
        List<String> headings = List.of();
        int number = 0;
        try (CSVParser parser = parser(text.text(), delimiter)) {
            for (CSVRecord cells : parser) {
                number++;
                if (cells.size() > WIDEST || number > LONGEST) {
                    throw new ImportFailure(messages.get("importing.table-too-large", name, WIDEST, LONGEST));
                }
                if (headings.isEmpty()) {
                    headings = distinct(cells);
                } else {
                    add(rows, row(number, headings, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new ImportFailure(messages.get("importing.table-broken", name, number + 1));
        }
        Table.Form form = new Table.Form(text.charset().displayName(), delimiter, text.isMarked());
        return new Table(name, headings, rows, form);
    }

    private static void add(List<Row> rows, Row row) {
        if (!row.cells().isEmpty()) {
            rows.add(row);
        }
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        return CSVParser.parse(text, format);
    }

    /** Headings, of which none is empty and none like another: a second one is told by its number. */
    private static List<String> distinct(CSVRecord cells) {
        LinkedHashSet<String> headings = new LinkedHashSet<>();
        for (String cell : cells) {
            String heading = cell.strip();
            int number = headings.size() + 1;
            if (heading.isEmpty() || !headings.add(heading)) {
                headings.add(heading + " [" + number + "]");
            }
        }
        return List.copyOf(headings);
    }

    private static Row row(int number, List<String> headings, CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(headings.size(), record.size()); i++) {
            if (!record.get(i).isEmpty()) {
                cells.put(headings.get(i), Normalizer.normalize(record.get(i), Normalizer.Form.NFC));
            }
        }
        return new Row(number, cells);
    }

    /** The one under which the first rows have the most cells, and each as many as the first. */
    private static char delimiter(String text) {
        char best = DELIMITERS.get(0);
        long most = 0;
        for (char candidate : DELIMITERS) {
            long score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long score(String text, char delimiter) {
        try (CSVParser parser = parser(text, delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            int width = records.hasNext() ? records.next().size() : 0;
            int alike = 1;
            for (int i = 1; i < LOOKED_AT && records.hasNext(); i++) {
                alike += records.next().size() == width ? 1 : 0;
            }
            return width < 2 ? 0 : (long) alike * 1000 + width;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return 0;
        }
    }
}
