package org.caveat.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caveat.app.InProcess;

/** A command of the whole program, run to its end: how it ended, and what it said. */
record CommandRun(int exit, String out, String err) {

    /**
     * Runs a command.
     *
     * @param home a folder for what the program keeps for itself
     */
    static CommandRun of(Path home, List<String> arguments) {
        Map<String, String> environment =
                Map.of("CAVEAT_CACHE", home.resolve("cache").toString(), "CAVEAT_AUTHOR", "A. Marin");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = InProcess.run(environment, out, err, arguments.toArray(String[]::new));
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
