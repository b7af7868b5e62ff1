package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caveat open FOLDER --exit-when idle} with {@code CAVEAT_TRACE}: what who measures relies on. */
class OpenUntilIdleTest {
    private static final Pattern MILESTONE = Pattern.compile(
            "\\{\"at\":\"[^\"]+\",\"milestone\":\"([a-z-]+)\",\"ms\":\\d+(?:,\"photographs\":(\\d+))?.*");

    @TempDir
    private Path temporary;

    @Test
    void theWindowTellsEachMilestoneOnceAndEndsAfterTheLast() throws Exception {
        Path photographs = Files.createDirectory(temporary.resolve("photographs"));
        Path samples = Path.of(System.getProperty("project.root", ".")).resolve("samples");
        for (String name : List.of("beato-boats-nagasaki.jpg", "muybridge-house-cat.jpg")) {
            Files.copy(samples.resolve(name), photographs.resolve(name));
        }
        Files.copy(
                samples.resolve("beato-boats-nagasaki.jpg.caveat.json"),
                photographs.resolve("beato-boats-nagasaki.jpg.caveat.json"));
        Files.writeString(photographs.resolve("broken.jpg"), "no picture");
        OwnProcess.run(OpenUntilIdleTrial.class, List.of("-Xmx512m"), temporary, 3);
        List<String> reached = Files.readAllLines(temporary.resolve(OpenUntilIdleTrial.TRACE)).stream()
                .map(OpenUntilIdleTest::milestone)
                .toList();
        assertThat(reached)
                .containsExactlyInAnyOrder(
                        "window-shown",
                        "names 3",
                        "sidecars 1",
                        "metadata 3",
                        "first-screen 3",
                        "thumbnails-done 2",
                        "command-ended");
        assertThat(reached).endsWith("command-ended");
        // reading does not wait for the window to be made
        assertThat(reached).containsSubsequence("names 3", "sidecars 1");
        assertThat(reached).containsSubsequence("window-shown", "first-screen 3");
        assertThat(reached.indexOf("metadata 3")).isLessThan(reached.indexOf("thumbnails-done 2"));
    }

    private static String milestone(String line) {
        Matcher told = MILESTONE.matcher(line);
        assertThat(told.matches()).as(line).isTrue();
        return told.group(1) + (told.group(2) == null ? "" : " " + told.group(2));
    }
}
