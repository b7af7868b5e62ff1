package org.caveat.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.ForeignReading;
import org.caveat.export.Given;
import org.caveat.export.HostileCollection;
import org.caveat.export.SampleCollection;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the tables: it runs nothing, and every character is where it was. */
class SpreadsheetTest {
    /** Comma, quotes, UTF-8, from the first line, in no language; quoted cells are texts (LibreOffice, CSV filter options). */
    private static final String TEXTS_STAY_TEXTS = "CSV:44,34,76,1,,0,true";

    private static final List<String> DANGEROUS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.invalid\")",
            "+1+1",
            "-1+2",
            "@SUM(1;1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\0=1+1",
            " =1+1",
            "\uFF1D1+1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF201",
            "\u22121",
            "\uFEFF=1+1",
            "\u200B=1+1",
            "'=1+1",
            "''",
            "'t Zand",
            "007",
            "1945-04-25",
            "1/2",
            "1e5",
            "TRUE",
            "84.10",
            "1,000.50",
            "{=1+1}",
            "a \"quoted\" word",
            "two\r\nlines\n\nand more ",
            " spaced  out ",
            "tab\there",
            "שלום",
            "日本語",
            "👩‍🔬",
            "x".repeat(5_000),
            "{{7*7}}",
            "cmd|' /C calc'!A0",
            "=cmd|' /C calc'!A0",
            "DDE(\"cmd\";\"/C calc\";\"x\")");

    @TempDir
    private Path folder;

    @Test
    void nothingIsRunAndEveryCharacterIsRight() throws Exception {
        String office = Shared.program("soffice").orElse("");
        Shared.needs(!office.isEmpty(), "soffice");
        List<Path> tables = new ArrayList<>();
        tables.addAll(export("samples", SampleCollection.read()));
        tables.addAll(export("hostile", HostileCollection.make()));
        tables.addAll(export("dangerous", dangerous()));

        Path bare = Files.writeString(folder.resolve("bare.csv"), "\"=1+1\"\r\n");

        convert(
                office,
                "as-it-opens-them",
                List.of(),
                Stream.concat(tables.stream(), Stream.of(bare)).toList());
        assertThat(OpenedSheet.read(opened("as-it-opens-them", bare)).formulas())
                .as("what nobody guarded is run")
                .hasSize(1);
        for (Path table : tables) {
            assertThat(OpenedSheet.read(opened("as-it-opens-them", table)).formulas())
                    .as(table.toString())
                    .isEmpty();
        }

        convert(office, "as-texts", List.of("--infilter=" + TEXTS_STAY_TEXTS), tables);
        for (Path table : tables) {
            OpenedSheet sheet = OpenedSheet.read(opened("as-texts", table));
            assertThat(sheet.formulas()).as(table.toString()).isEmpty();
            assertThat(sheet.rows()).as(table.toString()).isEqualTo(rows(table));
        }
    }

    private static CollectionOnDisk dangerous() {
        Statement[] statements = IntStream.range(0, DANGEROUS.size())
                .mapToObj(number -> Given.caveat(number + 1, new Kind(DANGEROUS.get(number)), DANGEROUS.get(number)))
                .toArray(Statement[]::new);
        return Given.collection(Given.photograph("=1+1.jpg", statements));
    }

    private List<Path> export(String name, CollectionOnDisk collection) throws Exception {
        Messages words = Messages.english();
        Exports exports = new Exports(List.of(new CsvExport(new CaveatTexts(words))), words, Clock.systemUTC());
        Path target = folder.resolve(name);
        ExportOptions all = ExportOptions.PLAIN.carrying(Extra.values());
        exports.run(new ExportPlan(collection, exports.formats(), target, all), Progress.NONE);
        List<Path> tables = new ArrayList<>();
        for (Path table : ForeignReading.files(target.resolve("csv"))) {
            tables.add(Files.copy(table, folder.resolve(name + "-" + table.getFileName())));
        }
        return tables;
    }

    /** One start for all tables, with settings of its own. */
    private void convert(String office, String into, List<String> how, List<Path> tables) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "fods:OpenDocument Spreadsheet Flat XML",
                "--outdir",
                folder.resolve(into).toString()));
        command.addAll(how);
        tables.forEach(table -> command.add(table.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isZero();
    }

    private Path opened(String how, Path table) {
        return folder.resolve(how).resolve(table.getFileName().toString().replace(".csv", ".fods"));
    }

    /** The table by a CSV parser of somebody else's, without what the sheet's file, which is XML, has no place for. */
    private static List<List<String>> rows(Path table) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        String text = Files.readString(table).substring(1);
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            for (String[] row : reader) {
                rows.add(OpenedSheet.withoutEmptyEnd(
                        Arrays.stream(row).map(OpenedSheet::inXml).toList()));
            }
        }
        return rows;
    }
}
