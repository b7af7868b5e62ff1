package org.caveat.shared;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

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
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        if ("required".equals(System.getProperty("checks"))) {
            fail("the checks are required, and " + name + " is not installed");
        }
        assumeTrue(false, name + " is not installed");
        return name;
    }
}
