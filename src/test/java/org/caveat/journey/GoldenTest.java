package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read here, against what ExifTool read of the same files: its reading, not the truth. */
class GoldenTest {
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "tif", "tiff", "png", "gif", "webp", "psd", "bmp");
    private static final Set<String> RAW_AND_HEIF =
            Set.of("heic", "heif", "hif", "avif", "jxl", "jp2", "cr2", "dng", "nef", "psb");
    private static final int PICTURES = 572;
    private static final double SHARE = 0.97;

    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final Set<String> differences = new TreeSet<>();
    private int values;

    @Test
    void agreesWithExifToolOnWhatIsAskedForByName() throws IOException {
        Map<String, JsonNode> pictures = pictures(ENDINGS);
        assertThat(pictures).hasSize(PICTURES);
        for (Map.Entry<String, JsonNode> picture : pictures.entrySet()) {
            compare(picture.getKey(), picture.getValue());
        }
        System.out.printf("%d values of %d pictures, of which %d differ%n", values, PICTURES, differences.size());
        assertThat(differences.size()).isLessThan((int) (values * (1 - SHARE)));
        assertThat(differences)
                .as("each difference that stands is explained, and each that is explained still stands")
                .isEqualTo(new TreeSet<>(GoldenDifferences.REASONS.keySet()));
    }

    @Test
    void agreesWithExifToolOnTheSizesOfRawFilesAndHeif() throws IOException {
        for (Map.Entry<String, JsonNode> picture : pictures(RAW_AND_HEIF).entrySet()) {
            Header header = reader.read(folder().resolve(picture.getKey())).header();
            // ExifTool turns these by what the container prescribes, as we do.
            assertThat(header.width() + " " + header.height())
                    .as(picture.getKey())
                    .isEqualTo(picture.getValue().path("Composite:ImageSize").asString());
        }
    }

    @Test
    void agreesWithExifToolOnTheNamesOfColourProfiles() throws IOException {
        for (Map.Entry<String, JsonNode> picture : pictures(ENDINGS).entrySet()) {
            String ours = reader.read(folder().resolve(picture.getKey()))
                    .header()
                    .colourProfile()
                    .orElse("");
            assertThat(ours)
                    .as(picture.getKey())
                    .isEqualTo(picture.getValue()
                            .path("ICC_Profile:ProfileDescription")
                            .asString(""));
        }
    }

    private void compare(String file, JsonNode said) throws IOException {
        Map<String, String> theirs = GoldenValues.of(said);
        Map<String, String> ours = GoldenValues.of(reader.read(folder().resolve(file)));
        Set<String> names = new TreeSet<>(theirs.keySet());
        names.addAll(ours.keySet());
        for (String name : names) {
            values++;
            String their = theirs.getOrDefault(name, "");
            String our = ours.getOrDefault(name, "");
            String where = file + " " + name;
            if (!their.equals(our)) {
                differences.add(where);
                String why = GoldenDifferences.REASONS.getOrDefault(where, "NOT EXPLAINED");
                System.out.printf("%s%n  ExifTool: %s%n  Caveat:   %s%n  %s%n", where, their, our, why);
            }
        }
    }

    private static Path folder() {
        return Shared.path("corpora/metadata");
    }

    private static Map<String, JsonNode> pictures(Set<String> endings) throws IOException {
        JsonNode files = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder().resolve("GOLDEN.json")))
                .get("files");
        Map<String, JsonNode> pictures = new TreeMap<>();
        files.properties().forEach(file -> {
            String name = file.getKey();
            if (endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                pictures.put(name, file.getValue());
            }
        });
        return pictures;
    }
}
