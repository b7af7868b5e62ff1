package org.caveat.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the four commands over a folder in one process, as {@link CommandsInOneProcess} starts it with little memory, and
 * then looks at every photograph as the window does. Keeps what each printed, and its exit code, in a folder.
 */
public final class HostileCorpusRun {
    private HostileCorpusRun() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path results = Path.of(arguments[1]);
        String export = arguments[2];
        String formats = arguments[3];
        List<List<String>> commands = List.of(
                List.of("list", folder.toString(), "--format", "json"),
                List.of("show", folder.toString(), "--format", "jsonl"),
                List.of("check", folder.toString(), "--format", "json"),
                List.of("export", folder.toString(), "--as", formats, "--to", export));
        for (List<String> command : commands) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            ByteArrayOutputStream errors = new ByteArrayOutputStream();
            int exit = org.caveat.app.InProcess.run(output, errors, command.toArray(String[]::new));
            keep(results, command.get(0) + ".out", output);
            keep(results, command.get(0) + ".err", errors);
            Files.writeString(results.resolve(command.get(0) + ".exit"), String.valueOf(exit));
        }
        LookedAt looked = new LookedAt();
        for (String file : listed(results)) {
            looked.at(folder, file);
        }
        Files.write(results.resolve("looked.out"), looked.lines());
        keepBytesRead(results);
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("done");
    }

    private static List<String> listed(Path results) {
        List<String> files = new ArrayList<>();
        for (JsonNode one : JsonMapper.builder()
                .build()
                .readTree(results.resolve("list.out").toFile())
                .get("photographs")) {
            files.add(one.get("file").asString());
        }
        return files;
    }

    /** How many bytes this process has read of anything, as Linux counts them. */
    private static void keepBytesRead(Path results) throws IOException {
        Path counted = Path.of("/proc/self/io");
        if (Files.isReadable(counted)) {
            Files.write(results.resolve("io.out"), Files.readAllLines(counted));
        }
    }

    private static void keep(Path results, String name, ByteArrayOutputStream bytes) throws IOException {
        Files.write(results.resolve(name), bytes.toByteArray());
    }
}
