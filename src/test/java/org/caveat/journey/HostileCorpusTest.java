package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.collection.Sha256;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile files through the program and before the window, in one process with 512 MiB. */
class HostileCorpusTest {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "png", "tif", "tiff", "gif", "webp", "psd", "bmp", "heic", "heif", "hif", "avif", "jxl",
            "jp2", "dng", "cr2", "nef");
    private static final String HEALTHY = "beato-boats-nagasaki.jpg";
    private static final String SIDECAR = ".caveat.json";
    private static final List<String> AMONG = List.of("", "json/", "made/");
    private static final String OF_JSON = "-as-sidecar.jpg";

    @TempDir
    Path temporary;

    private final List<String> cells = new ArrayList<>();

    @Test
    void everyHostileFileIsACellAndCostsItsNeighboursNothing() throws Exception {
        Path corpus = Shared.path("corpora/bad");
        Path bad = temporary.resolve("bad");
        List<Path> files = regular(corpus);
        for (Path file : files) {
            take(corpus, file, bad);
        }
        for (String folder : AMONG) {
            healthy(bad.resolve(folder));
        }
        Map<String, String> before = digests(bad);
        CommandsInOneProcess program = CommandsInOneProcess.over(
                bad, Files.createDirectory(temporary.resolve("all")), "site,pdf,csv,jsonld", User.ours());
        assertThat(digests(bad)).isEqualTo(before);
        program.isWhole();
        assertThat(program.listed()).containsAll(cells);
        assertThat(program.exit("list")).isEqualTo("0");
        assertThat(program.exit("show")).isEqualTo("1");
        assertThat(program.exit("export")).isEqualTo("1");
        everyJsonLocksItsPhotograph(program);
        neighboursAreWell(program);
        tell(files.size(), program);
    }

    private static void tell(int files, CommandsInOneProcess program) {
        Trials.add(new Trial(Heading.HOSTILE, "damaged and hostile files through every command", files, 0, 0, 0));
        Trials.say(
                "hostile corpus",
                "Of %,d hostile files in %,d cells %,d are refused with their reason, in one process of 512 MiB."
                        .formatted(
                                files,
                                program.listed().size(),
                                program.withReason().size()));
    }

    /** Copies a file, and where its ending is none of a picture, once more under one that is: each is to be a cell. */
    private void take(Path corpus, Path file, Path into) throws IOException {
        String name = corpus.relativize(file).toString().replace(File.separatorChar, '/');
        Path target = into.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        if (ENDINGS.contains(ending(file))) {
            cells.add(name);
            return;
        }
        Files.copy(file, into.resolve(name + ".jpg"));
        cells.add(name + ".jpg");
        if (name.endsWith(".json")) {
            Files.copy(corpus.resolve("carrier.jpg"), into.resolve(name + OF_JSON));
            Files.copy(file, into.resolve(name + OF_JSON + SIDECAR));
            cells.add(name + OF_JSON);
        }
    }

    private static void healthy(Path folder) throws IOException {
        Path samples = Path.of(System.getProperty("project.root", "."), "samples");
        for (String file : List.of(HEALTHY, HEALTHY + SIDECAR)) {
            Files.copy(samples.resolve(file), Files.createDirectories(folder).resolve(file));
        }
    }

    private void everyJsonLocksItsPhotograph(CommandsInOneProcess program) {
        List<String> locked =
                cells.stream().filter(cell -> cell.endsWith(OF_JSON)).toList();
        assertThat(locked).hasSizeGreaterThan(180).allSatisfy(cell -> assertThat(program.reason(cell))
                .contains(cell.substring(cell.lastIndexOf('/') + 1) + SIDECAR + " cannot be read: "));
    }

    /** A photograph with caveats that stands among them is listed, looked at and exported as if it were alone. */
    private void neighboursAreWell(CommandsInOneProcess program) throws Exception {
        // Named as the others are: a collection that says nothing of itself is called by its folder.
        Path alone = temporary.resolve("alone").resolve("bad");
        for (String folder : AMONG) {
            healthy(alone.resolve(folder));
        }
        CommandsInOneProcess byThemselves = CommandsInOneProcess.over(
                alone, Files.createDirectory(temporary.resolve("few")), "site,csv,jsonld", User.ours());
        for (String folder : AMONG) {
            String file = folder + HEALTHY;
            assertThat(program.isWell(file)).as(file).isTrue();
            assertThat(program.looked().get(file)).as(file).containsExactly("shown", "shown");
            assertThat(said(program, file)).as(file).isEqualTo(said(byThemselves, file));
        }
        Path among = temporary.resolve("all/export");
        Map<String, String> expected = exported(temporary.resolve("few/export"));
        assertThat(expected).isNotEmpty();
        assertThat(exported(among)).containsAllEntriesOf(expected);
    }

    /** What stands in an export of that photograph; of its data all but which comes next and which came before. */
    private static Map<String, String> exported(Path folder) throws IOException {
        Map<String, String> exported = new TreeMap<>();
        for (Map.Entry<String, String> each : digests(folder).entrySet()) {
            String file = each.getKey();
            if (file.contains(HEALTHY.substring(0, 5)) && !file.endsWith(".html")) {
                exported.put(
                        file,
                        file.endsWith(".jsonld")
                                ? Files.readString(folder.resolve(file)).replaceAll("\\s*\"(next|prev)\": .*", "")
                                : each.getValue());
            }
        }
        return exported;
    }

    private static String said(CommandsInOneProcess program, String file) throws IOException {
        return program.printed("show")
                .lines()
                .filter(line -> line.contains("\"" + file + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What every file of a folder is, by its path within. */
    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : regular(folder)) {
            digests.put(folder.relativize(file).toString(), Sha256.of(file));
        }
        return digests;
    }

    private static List<Path> regular(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
