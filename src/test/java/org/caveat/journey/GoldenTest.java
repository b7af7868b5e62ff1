package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caveat.app.InProcess;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands print of real pictures, against what ExifTool read of the same files: its reading, not the truth. */
class GoldenTest {
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "tif", "tiff", "png", "gif", "webp", "psd", "bmp");
    private static final Set<String> NO_PICTURES = Set.of("xmp", "json", "tsv");
    /** Masters, each joined to its access copy, and told of with it. */
    private static final Set<String> JOINED = Set.of("ExifReader/test.tiff", "exiv2/Reagan.tiff");

    private static final int PICTURES = 572;
    private static final double SHARE = 0.97;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Map<String, JsonNode> exifTool = Map.of();
    private static Map<String, JsonNode> listed = Map.of();
    private static Map<String, JsonNode> shown = Map.of();

    private final Map<String, String> differences = new TreeMap<>();
    private int values;

    @BeforeAll
    static void askBoth() throws IOException {
        Path folder = Shared.path("corpora/metadata");
        exifTool = new TreeMap<>();
        JSON.readTree(Files.readString(folder.resolve("GOLDEN.json")))
                .get("files")
                .properties()
                .forEach(file -> exifTool.put(file.getKey(), file.getValue()));
        listed = new TreeMap<>();
        JSON.readTree(said(0, "list", folder.toString(), "--format", "json"))
                .get("photographs")
                .forEach(one -> listed.put(one.get("file").asString(), one));
        shown = new TreeMap<>();
        // A few of them are unreadable, so that the exit code is 1.
        for (String line :
                said(1, "show", folder.toString(), "--format", "jsonl").lines().toList()) {
            JsonNode one = JSON.readTree(line);
            shown.put(one.get("file").asString(), one);
        }
    }

    @Test
    void agreesWithExifToolOnWhatIsAskedForByName() {
        Set<String> pictures = new TreeSet<>(exifTool.keySet());
        pictures.removeIf(file -> !ENDINGS.contains(ending(file)));
        assertThat(pictures).hasSize(PICTURES);
        pictures.removeAll(JOINED);
        assertThat(listed.keySet()).containsAll(pictures);
        assertThat(shown.keySet()).containsAll(pictures);
        pictures.forEach(this::compare);
        double share = 1 - (double) differences.size() / values;
        System.out.printf(
                "of %d values that ExifTool reads in %d pictures, %d differ or are ours alone: %.2f %% agree%n",
                values, pictures.size(), differences.size(), 100 * share);
        assertThat(share).isGreaterThanOrEqualTo(SHARE);
        assertThat(differences)
                .as("each difference that stands is explained, and each that is explained still stands")
                .isEqualTo(GoldenDifferences.ours());
    }

    @Test
    void everyOtherFileOfTheCorpusHasASizeAndATypeOrAReason() {
        assertThat(shown.keySet()).isEqualTo(listed.keySet());
        Set<String> joined = new TreeSet<>();
        listed.values().forEach(one -> one.get("files").forEach(file -> joined.add(file.asString())));
        assertThat(joined).isEqualTo(JOINED);
        Set<String> pictures = new TreeSet<>(exifTool.keySet());
        pictures.removeIf(file -> NO_PICTURES.contains(ending(file)) || JOINED.contains(file));
        assertThat(shown.keySet()).containsAll(pictures);
        shown.forEach((file, said) -> {
            boolean isWhole = said.get("width").asInt() > 0
                    && said.get("height").asInt() > 0
                    && said.get("type").asString().startsWith("image/");
            String reason = said.get("reason").asString("");
            assertThat(said.get("status").asString()).as(file).isEqualTo(isWhole ? "ok" : "unreadable");
            assertThat(reason.isEmpty()).as(file).isEqualTo(isWhole);
            assertThat(listed.get(file).get("reason").asString("")).as(file).isEqualTo(reason);
        });
    }

    @Test
    void agreesWithExifToolOnTheSizesOfRawFilesAndHeif() {
        shown.forEach((file, said) -> {
            if (!ENDINGS.contains(ending(file))) {
                // ExifTool turns these by what the container prescribes, as we do.
                assertThat(said.get("width").asInt() + " " + said.get("height").asInt())
                        .as(file)
                        .isEqualTo(
                                exifTool.get(file).path("Composite:ImageSize").asString());
            }
        });
    }

    /** Adds what differs; a value that only Caveat reads counts against it too. */
    private void compare(String file) {
        Map<String, String> theirs = GoldenValues.ofExifTool(exifTool.get(file));
        Map<String, String> ours = GoldenValues.ofCaveat(shown.get(file));
        values += theirs.size();
        Set<String> names = new TreeSet<>(theirs.keySet());
        names.addAll(ours.keySet());
        for (String name : names) {
            String their = theirs.getOrDefault(name, "");
            String our = ours.getOrDefault(name, "");
            String where = file + " " + name;
            if (!their.equals(our)) {
                differences.put(where, our);
                System.out.printf(
                        "%s%n  ExifTool: %s%n  Caveat:   %s%n  %s%n", where, their, our, GoldenDifferences.why(where));
            }
        }
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What a command prints, as a script gets it. */
    private static String said(int exit, String... command) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        assertThat(InProcess.run(output, errors, command))
                .as(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo(exit);
        return output.toString(StandardCharsets.UTF_8);
    }
}
