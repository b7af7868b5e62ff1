package org.caveat.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the four commands over a folder in one process, as {@link HostileCorpusTest} starts it with little memory. Keeps what
 * each printed, and its exit code, in a folder.
 */
public final class HostileCorpusRun {
    private HostileCorpusRun() {}

    public static void main(String[] arguments) throws IOException {
        String folder = arguments[0];
        Path results = Path.of(arguments[1]);
        String export = arguments[2];
        String formats = arguments[3];
        List<List<String>> commands = List.of(
                List.of("list", folder, "--format", "json"),
                List.of("show", folder, "--format", "jsonl"),
                List.of("check", folder, "--format", "json"),
                List.of("export", folder, "--as", formats, "--to", export));
        for (List<String> command : commands) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            ByteArrayOutputStream errors = new ByteArrayOutputStream();
            int exit = org.caveat.app.InProcess.run(output, errors, command.toArray(String[]::new));
            keep(results, command.get(0) + ".out", output);
            keep(results, command.get(0) + ".err", errors);
            Files.writeString(results.resolve(command.get(0) + ".exit"), String.valueOf(exit));
        }
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("done");
    }

    private static void keep(Path results, String name, ByteArrayOutputStream bytes) throws IOException {
        Files.write(results.resolve(name), bytes.toByteArray());
    }
}
