package org.caveat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A measurement in a machine of its own, with so much heap and no more, on a screen in memory. */
final class OneJvm {
    /**
     * The toolkit draws with OpenGL, as it does for users: its textures are the driver's, even where that is Mesa's own
     * program on the processor. The toolkit's own software would keep them on the heap.
     */
    private static final List<String> DRAWING = List.of("-Dprism.order=es2", "-Dprism.forceGPU=true");

    private OneJvm() {}

    /**
     * Runs the main method of a class; gives back the lines it printed.
     *
     * @param more options of the machine
     */
    static List<String> of(Class<?> measurement, String heap, List<String> more, String argument) throws Exception {
        List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.add("-Dproject.root=" + System.getProperty("project.root", "."));
        command.addAll(DRAWING);
        command.addAll(more);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), measurement.getName(), argument));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return lines;
    }
}
