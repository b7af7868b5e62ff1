package org.caveat.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report as a file beside the formats' folders: what was written, and by it whose folder this is. */
final class ReportFile {
    static final String TYPE = "ExportReport";
    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final ReportSection section;

    ReportFile(ReportWords words) {
        this.section = new ReportSection(words);
    }

    /** What an earlier report says; empty where there is none, or none of this program's. */
    static Optional<EarlierExport> read(Path file) {
        try {
            JsonNode report = JSON.readTree(Files.readAllBytes(file));
            if (!report.path("type").asString("").equals(TYPE)) {
                return Optional.empty();
            }
            SortedMap<String, JsonNode> sections = new TreeMap<>();
            report.path("formats")
                    .forEach(node -> sections.put(node.path("format").asString(""), node));
            return Optional.of(new EarlierExport(sections));
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes the report, with what an earlier one says of formats that were not made again. */
    void write(ExportReport report, EarlierExport earlier, Path file) throws IOException {
        SortedMap<String, JsonNode> sections = new TreeMap<>(earlier.sections());
        report.formats().forEach(format -> sections.put(format.format(), section.of(format)));
        ObjectNode root = JSON.createObjectNode();
        root.put("type", TYPE);
        root.put("generator", "Caveat");
        root.put("title", report.title());
        sections.values().forEach(root.putArray("formats")::add);
        Files.write(file, text(root).getBytes(StandardCharsets.UTF_8));
    }

    static String text(ObjectNode report) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);
        return JSON.writer().with(printer).writeValueAsString(report) + "\n";
    }
}
