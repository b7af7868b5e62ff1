package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * When a run of the distributed program reached its milestones.
 *
 * @param milliseconds since its process was started, by the milestone's name; the first of a name counts
 */
record Milestones(Map<String, Long> milliseconds) {
    private static final Path DISTRIBUTION =
            Path.of(System.getProperty("project.root", "."), "target", "caveat").toAbsolutePath();

    /**
     * Opens a folder in a window on a screen in memory, and waits until nothing is left to do.
     *
     * @param program the folder of the program: that of the build, or a copy of it
     * @param home where its cache and settings are
     */
    static Milestones ofWindow(Path program, Path home, Path folder) throws Exception {
        Path trace = Files.createTempFile("caveat", ".trace");
        List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"));
        command.add(program.resolve("bin").resolve("caveat").toString());
        command.addAll(List.of("open", folder.toString(), "--exit-when", "idle"));
        ProcessBuilder start = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        start.environment()
                .putAll(Map.of(
                        "CAVEAT_TRACE", trace.toString(),
                        "CAVEAT_CACHE", home.resolve("cache").toString(),
                        "XDG_CONFIG_HOME", home.toString(),
                        "XDG_DATA_HOME", home.toString()));
        int ended = start.start().waitFor();
        if (ended != 0) {
            throw new IOException(command + " ended with " + ended);
        }
        return read(trace);
    }

    /** The program as the build left it. */
    static Path distribution() {
        return DISTRIBUTION;
    }

    private static Milestones read(Path trace) throws IOException {
        Map<String, Long> found = new HashMap<>();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(trace)) {
            JsonNode one = json.readTree(line);
            found.putIfAbsent(one.get("milestone").asString(), one.get("ms").asLong());
        }
        return new Milestones(found);
    }

    /** Milliseconds from the start of the process. */
    long at(String milestone) throws IOException {
        Long at = milliseconds.get(milestone);
        if (at == null) {
            throw new IOException("no milestone is called " + milestone + "; there are " + milliseconds.keySet());
        }
        return at;
    }

    /** Milliseconds from one milestone to a later one. */
    long between(String earlier, String later) throws IOException {
        return at(later) - at(earlier);
    }
}
