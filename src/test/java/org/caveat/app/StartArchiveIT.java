package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes of a start lie beside the program, ready to be mapped into memory. */
class StartArchiveIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution", "target/caveat"));

    @TempDir
    private Path temporary;

    private record Told(int exit, String out, String errors) {}

    @BeforeEach
    void whereTheStartScriptRuns() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the archive is made on Linux alone");
    }

    @Test
    void theProgramStartsFromTheArchiveOfTheBuild() throws Exception {
        assertThat(start(DISTRIBUTION, "-Xlog:class+load")
                        .out()
                        .lines()
                        .filter(line -> line.contains("org.caveat.app.")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("shared objects file"));
    }

    @Test
    void aFolderThatWasMovedStartsWithoutAndSaysNothingOfIt() throws Exception {
        Path moved = temporary.resolve("moved folder");
        copy(DISTRIBUTION, moved);
        assertThat(start(moved, "")).isEqualTo(start(DISTRIBUTION, "")).satisfies(told -> {
            assertThat(told.exit()).isZero();
            assertThat(told.out()).startsWith("Caveat ");
            assertThat(told.errors()).isEmpty();
        });
    }

    @Test
    void aSpoiltArchiveIsAsGoodAsNone() throws Exception {
        Path spoilt = temporary.resolve("spoilt");
        copy(DISTRIBUTION, spoilt);
        Files.write(spoilt.resolve("lib").resolve("caveat.jsa"), List.of("no archive"));
        assertThat(start(spoilt, "")).isEqualTo(start(DISTRIBUTION, ""));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path archive = to.resolve("lib").resolve("caveat.jsa");
        assertThat(archive.toFile().setWritable(true)).isTrue();
    }

    private Told start(Path distribution, String options) throws Exception {
        Path out = temporary.resolve("out");
        Path errors = temporary.resolve("errors");
        ProcessBuilder start = new ProcessBuilder(
                        distribution.resolve("bin").resolve("caveat").toString(), "--version")
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("JAVA_OPTS", options);
        int exit = start.start().waitFor();
        return new Told(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(errors, StandardCharsets.UTF_8));
    }
}
