package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of real colour profiles, against what ExifTool read. */
class ColourProfileNamesTest {
    private final MetadataReader reader = new MetadataReader(Messages.english());

    @Test
    void agreesWithExifToolOnTheNamesOfColourProfiles() throws IOException {
        Path folder = Shared.path("corpora/metadata");
        JsonNode files = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("GOLDEN.json")))
                .get("files");
        assertThat(files.properties()).isNotEmpty().allSatisfy(file -> {
            String ours = reader.read(folder.resolve(file.getKey()))
                    .header()
                    .colourProfile()
                    .orElse("");
            assertThat(ours)
                    .as(file.getKey())
                    .isEqualTo(file.getValue()
                            .path("ICC_Profile:ProfileDescription")
                            .asString(""));
        });
    }
}
