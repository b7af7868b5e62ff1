package org.caveat.shared;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a test needs from outside the project: it skips with a reason where that is absent. */
public final class Shared {
    private Shared() {}

    /** A file or folder of the shared test material, such as {@code corpora/bad}. */
    public static Path path(String relative) {
        Path path = Path.of(System.getProperty("shared", "../shared")).resolve(relative);
        assumeTrue(Files.exists(path), "the shared test material is not beside this clone: " + relative);
        return path;
    }

    /** An installed program. Under {@code -Dchecks=required} its absence is a failure, else a reason to skip. */
    public static String tool(String name) {
        Optional<String> program = program(name);
        needs(program.isPresent(), name);
        return program.orElse(name);
    }

    /** Where a program is installed; empty where it is not. */
    public static Optional<String> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Something that must be installed. Under {@code -Dchecks=required} its absence is a failure, else a reason to skip. */
    public static void needs(boolean present, String what) {
        if (!present && "required".equals(System.getProperty("checks"))) {
            fail("the checks are required, and this is not installed: " + what);
        }
        assumeTrue(present, "not installed: " + what);
    }
}
