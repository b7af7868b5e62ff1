package org.caveat.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caveat.shared.Shared;

/** A repository of Git in a folder, untouched by the settings of whoever runs the test. */
final class Git {
    private final Path folder;
    private final String program = Shared.tool("git");

    private Git(Path folder) {
        this.folder = folder;
    }

    /** A new repository with a branch {@code main}. */
    static Git in(Path folder) throws Exception {
        Files.createDirectories(folder);
        Git git = new Git(folder);
        git.must("init", "-q", "-b", "main");
        git.must("config", "user.name", "A. Marin");
        git.must("config", "user.email", "marin@example.org");
        git.must("config", "gc.auto", "0");
        return git;
    }

    /**
     * How a command ended.
     *
     * @param said both its streams
     */
    record Ran(int exit, String said) {}

    Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder git =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        git.environment()
                .putAll(Map.of(
                        "HOME",
                        folder.toString(),
                        "GIT_CONFIG_NOSYSTEM",
                        "1",
                        "GIT_EDITOR",
                        "true",
                        "LC_ALL",
                        "C.UTF-8"));
        Process process = git.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    /** Runs a command that does not fail. Gives back what it said. */
    String must(String... arguments) throws IOException, InterruptedException {
        Ran ran = run(arguments);
        if (ran.exit() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + ran.said());
        }
        return ran.said();
    }

    /** Commits all that stands in the folder. */
    void commit(String message) throws IOException, InterruptedException {
        must("add", "-A");
        must("commit", "-q", "-m", message);
    }
}
