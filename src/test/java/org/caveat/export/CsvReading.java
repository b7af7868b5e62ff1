package org.caveat.export;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** Reads exported tables with opencsv, which gives every line end within a cell as LF. */
public final class CsvReading implements ForeignReading {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<Told> read(Path folder) throws Exception {
        return told(folder);
    }

    @Override
    public String words(Path folder) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Path table : ForeignReading.files(folder)) {
            for (Map<String, String> row : rows(table)) {
                row.forEach((column, cell) ->
                        words.append(column).append('\n').append(cell).append('\n'));
            }
        }
        return words.toString();
    }

    /** The rows of a table, as they stand, without the file's byte order mark. */
    public static List<Map<String, String>> rows(Path file) throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        String text = Files.readString(file).replaceFirst("^\uFEFF", "");
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAwareBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the tables tell of the caveats, by id. */
    public static List<Told> told(Path csv) throws Exception {
        List<Map<String, String>> evidence = rows(csv.resolve("evidence.csv"));
        List<Told> told = new ArrayList<>();
        for (Map<String, String> caveat : rows(csv.resolve("caveats.csv"))) {
            String id = raw(caveat, "id");
            told.add(new Told(
                    id,
                    cell(caveat, "kind"),
                    texts(caveat, "text_"),
                    cell(caveat, "certainty"),
                    cell(caveat, "status"),
                    Boolean.parseBoolean(raw(caveat, "disputed")),
                    evidence.stream()
                            .filter(row -> raw(row, "caveat_id").equals(id))
                            .map(CsvReading::source)
                            .sorted(Told.bySpelling())
                            .toList()));
        }
        return Told.sorted(told);
    }

    private static Told.Source source(Map<String, String> row) {
        return new Told.Source(
                cell(row, "stance"),
                cell(row, "citation"),
                spoken(cell(row, "locator")),
                spoken(cell(row, "identifier")),
                spoken(cell(row, "quote")),
                texts(row, "note_"),
                spoken(cell(row, "accessed")));
    }

    private static String spoken(String text) {
        return text.isBlank() ? "" : text;
    }

    private static NavigableSet<String> texts(Map<String, String> row, String stem) {
        return Told.set(row.keySet().stream()
                .filter(column -> column.startsWith(stem) && !column.equals("text_rights_uri"))
                .map(column -> unguarded(raw(row, column)))
                .toList());
    }

    private static String raw(Map<String, String> row, String column) {
        return row.getOrDefault(column, "no such column: " + column);
    }

    private static String cell(Map<String, String> row, String column) {
        return Told.plain(unguarded(raw(row, column)));
    }

    /** The cell without the apostrophe that guards it: a reader takes one away wherever there is one. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
