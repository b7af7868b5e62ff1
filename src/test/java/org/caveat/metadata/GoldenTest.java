package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read here, against what ExifTool read of the same files: its reading, not the truth. */
class GoldenTest {
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "tif", "tiff", "png", "gif", "webp", "psd", "bmp");
    private static final int PICTURES = 572;

    @Test
    void agreesWithExifToolOnWhatIsAskedForByName() throws IOException {
        Path folder = Shared.path("corpora/metadata");
        MetadataReader reader = new MetadataReader(Messages.english());
        int values = 0;
        List<String> differences = new ArrayList<>();
        Map<String, JsonNode> pictures = pictures(folder);
        assertThat(pictures).hasSize(PICTURES);
        for (Map.Entry<String, JsonNode> picture : pictures.entrySet()) {
            Map<String, String> theirs = GoldenValues.of(picture.getValue());
            Map<String, String> ours = GoldenValues.of(reader.read(folder.resolve(picture.getKey())));
            Set<String> names = new java.util.TreeSet<>(theirs.keySet());
            names.addAll(ours.keySet());
            for (String name : names) {
                values++;
                String their = theirs.getOrDefault(name, "");
                String our = ours.getOrDefault(name, "");
                if (!their.equals(our)) {
                    differences.add(
                            picture.getKey() + "\t" + name + "\n    ExifTool: " + their + "\n    Caveat:   " + our);
                }
            }
        }
        differences.forEach(System.out::println);
        System.out.printf("%d values, %d differ%n", values, differences.size());
    }

    private static Map<String, JsonNode> pictures(Path folder) throws IOException {
        JsonNode files = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("GOLDEN.json")))
                .get("files");
        Map<String, JsonNode> pictures = new TreeMap<>();
        files.properties().forEach(file -> {
            String name = file.getKey();
            if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                pictures.put(name, file.getValue());
            }
        });
        return pictures;
    }
}
