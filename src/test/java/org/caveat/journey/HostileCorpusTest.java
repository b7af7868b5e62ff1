package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.caveat.collection.Sha256;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Damaged and hostile files through the program, in one process with 512 MiB. */
class HostileCorpusTest {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "png", "tif", "tiff", "gif", "webp", "psd", "bmp", "heic", "heif", "hif", "avif", "jxl",
            "jp2", "dng", "cr2", "nef");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path temporary;

    @Test
    void everyHostileFileIsAccountedForAndNothingHangsOrIsTouched() throws Exception {
        Path bad = copy(Shared.path("corpora/bad"), temporary.resolve("bad"));
        Map<String, String> before = digests(bad);
        Path results = runThrough(bad, "site,pdf,csv,jsonld");
        Set<String> expected = pictures(bad);
        accountedFor(results, expected);
        assertThat(exit(results, "list")).isEqualTo("0");
        assertThat(exit(results, "show")).isEqualTo("1");
        assertThat(exit(results, "export")).isEqualTo("1");
        nothingIsTouchedOrThrown(bad, results, before);
    }

    /** Names, links, pipes and permissions made to break programs that walk folders. */
    @Test
    void everyCommandComesThroughAHostileTreeOfFolders() throws Exception {
        Path maker = Shared.path("tools/make_hostile.py");
        Path photograph = Shared.path("corpora/bad/carrier.jpg");
        Path tree = temporary.resolve("tree");
        Process made = new ProcessBuilder(
                        Shared.tool("python3"), maker.toString(), tree.toString(), photograph.toString(), "--nasty")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        Path results = runThrough(tree, "site,csv,jsonld");
        Set<String> photographs = new HashSet<>();
        for (String line : Files.readAllLines(temporary.resolve("tree.expect.jsonl"))) {
            JsonNode one = JSON.readTree(line);
            byte[] path = Base64.getDecoder().decode(one.get("path_b64").asString());
            String name = new String(path, StandardCharsets.UTF_8);
            // A name that is no UTF-8 is told from others by the system, not by its letters.
            if (one.get("kind").asString().equals("photo") && name.indexOf('\uFFFD') < 0) {
                photographs.add(name);
            }
        }
        accountedFor(results, photographs);
        nothingIsThrown(results);
    }

    /** Starts the four commands in one process, and gives the folder of what they said. */
    private Path runThrough(Path folder, String formats) throws Exception {
        Path results = Files.createDirectory(temporary.resolve("results"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileCorpusRun.class.getName(),
                        folder.toString(),
                        results.toString(),
                        temporary.resolve("export").toString(),
                        formats)
                .redirectErrorStream(true)
                .redirectOutput(results.resolve("process.log").toFile())
                .start();
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).as("nothing hangs").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(results.resolve("process.log")))
                .isZero();
        return results;
    }

    private static void nothingIsTouchedOrThrown(Path bad, Path results, Map<String, String> before) throws Exception {
        assertThat(digests(bad)).isEqualTo(before);
        nothingIsThrown(results);
    }

    private static void nothingIsThrown(Path results) throws IOException {
        for (String command : List.of("list", "show", "check", "export")) {
            assertThat(Files.readString(results.resolve(command + ".err")))
                    .as(command)
                    .doesNotContain("\tat ", "Exception", "crash.log");
        }
    }

    private static void accountedFor(Path results, Set<String> expected) throws IOException {
        Set<String> listed = new HashSet<>();
        Set<String> unreadable = new HashSet<>();
        for (JsonNode one : JSON.readTree(results.resolve("list.out").toFile()).get("photographs")) {
            listed.add(one.get("file").asString());
            if (!one.get("status").asString().equals("ok")) {
                // A file that costs others their memory or their time would be said to.
                assertThat(one.get("reason").asString()).isNotBlank().doesNotContain("memory", "in time");
                unreadable.add(one.get("file").asString());
            }
        }
        assertThat(listed).containsAll(expected);
        Set<String> shown = new HashSet<>();
        for (String line : Files.readAllLines(results.resolve("show.out"))) {
            shown.add(JSON.readTree(line).get("file").asString());
        }
        assertThat(shown).isEqualTo(listed);
        String check = Files.readString(results.resolve("check.out"));
        String exported = Files.readString(results.resolve("export.err"));
        assertThat(unreadable).isNotEmpty().allSatisfy(file -> {
            assertThat(check).contains(file);
            assertThat(exported).contains(file);
        });
        System.err.printf("%d listed, %d of them unreadable or locked%n", listed.size(), unreadable.size());
    }

    private static String exit(Path results, String command) throws IOException {
        return Files.readString(results.resolve(command + ".exit"));
    }

    private static Set<String> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new HashSet<>(files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList());
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : regular(folder)) {
            digests.put(file.toString(), Sha256.of(file) + " " + Files.getLastModifiedTime(file));
        }
        return digests;
    }

    private static List<Path> regular(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        for (Path file : regular(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return to;
    }
}
