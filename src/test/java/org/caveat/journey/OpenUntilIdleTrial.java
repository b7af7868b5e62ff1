package org.caveat.journey;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caveat.app.InProcess;

/** Opens the window on a folder as the command line does, and ends with it. */
final class OpenUntilIdleTrial {
    static final String TRACE = "trace.jsonl";

    private OpenUntilIdleTrial() {}

    /**
     * Runs it.
     *
     * @param arguments a folder with the photographs in {@code photographs}
     */
    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        OwnProcess.end(() -> {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("CAVEAT_TRACE", folder.resolve(TRACE).toString());
            int exit = InProcess.run(
                    environment,
                    OutputStream.nullOutputStream(),
                    System.err,
                    "open",
                    folder.resolve("photographs").toString(),
                    "--exit-when",
                    "idle");
            if (exit != 0) {
                throw new AssertionError("the window ended with " + exit);
            }
        });
    }
}
