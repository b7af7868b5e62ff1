package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs on newer versions of Java, those of them that are installed, and these have nothing to say about it. */
class OtherJavasIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution", "target/caveat"));
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    @TempDir
    private Path temporary;

    private List<Path> homes = List.of();

    @BeforeEach
    void find() throws IOException {
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> all = Files.list(INSTALLED)) {
                homes = all.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                        .filter(home -> version(home) == 21 || version(home) == 25)
                        .sorted(Comparator.comparing(OtherJavasIT::version))
                        .toList();
            }
        }
        assumeFalse(homes.isEmpty(), "neither Java 21 nor Java 25 is installed in " + INSTALLED);
    }

    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").replaceAll("\\..*", ""))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Test
    void itListsTheSamplesAndPublishesThem() throws Exception {
        for (Path home : homes) {
            Path samples = Samples.copyTo(temporary.resolve("samples-" + version(home)));
            Path out = temporary.resolve("out-" + version(home));
            assertThat(script(home, "--version"))
                    .contains("(Java " + version(home))
                    .doesNotContain("WARNING");
            assertThat(script(home, "list", samples.toString()))
                    .contains("9 photographs")
                    .doesNotContain("WARNING");
            assertThat(script(home, "export", samples.toString(), "--as", "site", "--to", out.toString()))
                    .doesNotContain("WARNING");
            assertThat(out.resolve("site/index.html")).isNotEmptyFile();
        }
    }

    @Test
    void theWindowReadsAFolderAndCloses() throws Exception {
        for (Path home : homes) {
            Path samples = Samples.copyTo(temporary.resolve("shown-" + version(home)));
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/java").toString()));
            command.addAll(List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
            command.add("-Dheadless.geometry=1600x1000");
            command.addAll(List.of("-Djava.awt.headless=true", "-cp"));
            command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            command.addAll(List.of(Launcher.class.getName(), samples.toString(), "--exit-when", "idle"));
            assertThat(said(home, command)).doesNotContain("Exception", "went wrong");
        }
    }

    private String script(Path home, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(DISTRIBUTION.resolve("bin/caveat").toString()));
        command.addAll(List.of(arguments));
        return said(home, command);
    }

    private String said(Path home, List<String> command) throws Exception {
        Path told = temporary.resolve("told");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        process.environment().put("JAVA_HOME", home.toString());
        process.environment().put("XDG_CONFIG_HOME", temporary.toString());
        process.environment().put("XDG_DATA_HOME", temporary.toString());
        process.environment().put("CAVEAT_CACHE", temporary.resolve("cache").toString());
        int exit = process.start().waitFor();
        String said = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return said;
    }
}
