package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.site.SiteExport;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples' exports, byte for byte. What was meant to change is renewed with {@code -Dgolden=renew}, looked at, and
 * committed.
 *
 * <p>Not among them: pictures, whose bytes are those of the encoder of each Java; style sheet and fonts, which are copies
 * of the program's own; and the report, which tells of times.
 */
class GoldenExportTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/golden");
    private static final List<String> ENDINGS = List.of(".html", ".jsonld", ".csv", "-data.js");
    private static final String RENEW = "mvn test -Dtest=GoldenExportTest -Dgolden=renew";

    @TempDir
    private Path folder;

    @Test
    void theExportsOfTheSamplesAreThoseThatWereLookedAt() throws Exception {
        SortedMap<String, String> made = export(folder.resolve("out"), Instant.parse("2026-11-24T09:00:00Z"));
        if (System.getProperty("golden", "").equals("renew")) {
            renew(made);
        }

        SortedMap<String, String> golden = texts(GOLDEN);

        assertThat(made.keySet())
                .as("the files in " + GOLDEN + "; if meant: " + RENEW)
                .isEqualTo(golden.keySet());
        made.forEach((file, text) -> assertThat(text)
                .as("%s differs from %s; if that is meant: %s", file, GOLDEN.resolve(file), RENEW)
                .isEqualTo(golden.get(file)));
    }

    @Test
    void neitherPlaceNorTimeNorLanguageOfTheMachineChangesAByte() throws Exception {
        SortedMap<String, String> here = export(folder.resolve("here"), Instant.parse("2026-11-24T09:00:00Z"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(export(folder.resolve("there"), Instant.parse("2031-01-01T00:00:00Z")))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SortedMap<String, String> export(Path target, Instant now) throws Exception {
        Messages words = Messages.english();
        SidecarJson json = new SidecarJson(words);
        Exports exports = new Exports(
                List.of(
                        new CsvExport(new CaveatTexts(words)),
                        new JsonLdExport(json),
                        new SiteExport(
                                (original, sides) -> sides.stream()
                                        .map(side -> new PictureCopy(new byte[] {1}, side, side / 2))
                                        .toList(),
                                json,
                                words)),
                words,
                Clock.fixed(now, ZoneOffset.UTC));
        exports.run(
                new ExportPlan(SampleCollection.read(), exports.formats(), target, ExportOptions.PLAIN), Progress.NONE);
        return texts(target);
    }

    private static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(root)) {
            texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return new ArrayList<>(all.filter(
                            file -> ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith))
                    .toList());
        }
    }

    private static void renew(SortedMap<String, String> made) throws IOException {
        for (Path old : files(GOLDEN)) {
            Files.delete(old);
        }
        for (var file : made.entrySet()) {
            Path place = GOLDEN.resolve(file.getKey());
            Files.createDirectories(place.resolveSibling(""));
            Files.writeString(place, file.getValue());
        }
    }
}
