package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A trial that needs a process of its own: its memory, its file system, its toolkit. */
final class OwnProcess {
    private static final List<String> HANDED_ON = List.of(
            "project.root", "shared", "checks", "long", "soak.minutes", "caveat.version", "javafx.animation.pulse");
    private static final List<String> WITHOUT_A_SCREEN = List.of(
            "-Dfile.encoding=UTF-8",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Djava.awt.headless=true");

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
        ProcessBuilder start = new ProcessBuilder(command(trial, options, folder))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
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

    private static List<String> command(Class<?> trial, List<String> options, Path folder) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        for (String property : HANDED_ON) {
            String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(WITHOUT_A_SCREEN);
        command.addAll(List.of(
                "-Duser.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                trial.getName(),
                folder.toString()));
        return command;
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
