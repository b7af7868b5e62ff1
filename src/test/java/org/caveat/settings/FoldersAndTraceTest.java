package org.caveat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FoldersAndTraceTest {
    @TempDir
    Path folder;

    @Test
    void theCacheIsWhereTheEnvironmentSays() {
        assertThat(Folders.of(Map.of("CAVEAT_CACHE", folder.toString())).cache())
                .isEqualTo(folder);
        assertThat(Folders.of(Map.of("CAVEAT_CACHE", "here")).cache()).isAbsolute();
    }

    @Test
    void withoutAWordThePlatformDecides() {
        Folders folders = Folders.of(Map.of("CAVEAT_CACHE", " "));

        assertThat(List.of(folders.settings(), folders.cache(), folders.data()))
                .allMatch(Path::isAbsolute)
                .allMatch(path ->
                        path.toString().toLowerCase(java.util.Locale.ROOT).contains("caveat"));
        assertThat(folders.cache()).isNotEqualTo(folders.settings());
    }

    @Test
    void aMilestoneIsALineOfJson() throws IOException {
        Path file = folder.resolve("trace.jsonl");
        Trace trace = Trace.of(Map.of("CAVEAT_TRACE", file.toString()));

        trace.milestone("folder-read", Map.of("photographs", 9L));
        trace.milestone("window-shown");

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        JsonNode first = new JsonMapper().readTree(lines.get(0));
        assertThat(first.get("milestone").stringValue()).isEqualTo("folder-read");
        assertThat(first.get("photographs").longValue()).isEqualTo(9);
        assertThat(first.get("ms").longValue()).isPositive();
        assertThat(Instant.parse(first.get("at").stringValue())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void aTraceNeverStopsTheProgram() {
        assertThatCode(() -> Trace.of(Map.of()).milestone("window-shown")).doesNotThrowAnyException();
        assertThatCode(() -> Trace.of(Map.of("CAVEAT_TRACE", folder.toString())).milestone("window-shown"))
                .doesNotThrowAnyException();
    }
}
