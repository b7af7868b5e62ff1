package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A trial that needs a process of its own: its memory, its file system, its toolkit. */
final class OwnProcess {
    private OwnProcess() {}

    /**
     * Runs the {@code main} of a class in a new process, and expects it to end well.
     *
     * @param options of the Java machine
     * @param folder the one argument, in which the user's own folders are made too
     * @param minutes how long, at the most
     */
    static void run(Class<?> trial, List<String> options, Path folder, long minutes) throws Exception {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        for (String property : List.of(
                "project.root",
                "shared",
                "checks",
                "long",
                "soak.minutes",
                "caveat.version",
                "javafx.animation.pulse")) {
            String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Dprism.order=sw",
                "-Dprism.text=t2k",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                trial.getName(),
                folder.toString()));
        ProcessBuilder start =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        start.environment().put("XDG_CONFIG_HOME", folder.resolve("home/config").toString());
        start.environment().put("XDG_DATA_HOME", folder.resolve("home/data").toString());
        start.environment().put("XDG_CACHE_HOME", folder.resolve("home/cache").toString());
        Process process = start.start();
        boolean isOver = process.waitFor(minutes, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertThat(isOver)
                .as(() -> "still running after " + minutes + " minutes\n" + text(said))
                .isTrue();
        assertThat(process.exitValue())
                .as(() -> text(said) + text(folder.resolve("home/data/caveat/crash.log")))
                .isZero();
    }

    /** Ends this process: well, where the trial came to its end; with its failure on the terminal where it did not. */
    static void end(Trial trial) {
        int exit = 0;
        try {
            trial.run();
        } catch (Throwable failure) { // of any kind: it is what the test is told
            failure.printStackTrace();
            exit = 1;
        }
        Runtime.getRuntime().halt(exit);
    }

    /** What is done in the process. */
    @FunctionalInterface
    interface Trial {
        void run() throws Exception;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException unreadable) {
            return "";
        }
    }
}
