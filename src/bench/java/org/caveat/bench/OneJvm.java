package org.caveat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A measurement in a machine of its own, with so much heap and no more. */
final class OneJvm {
    private OneJvm() {}

    /** Runs the main method of a class; gives back the lines it printed. */
    static List<String> of(Class<?> measurement, String heap, String argument) throws Exception {
        return of(measurement, heap, List.of(), argument);
    }

    /** The same with more said to the machine. */
    static List<String> of(Class<?> measurement, String heap, List<String> more, String argument) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-XX:+UseSerialGC"));
        command.addAll(more);
        for (String property : List.of(
                "prism.order",
                "prism.text",
                "glass.platform",
                "monocle.platform",
                "java.awt.headless",
                "project.root")) {
            String value = System.getProperty(property, "");
            if (!value.isEmpty()) {
                command.add("-D" + property + "=" + value);
            }
        }
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
