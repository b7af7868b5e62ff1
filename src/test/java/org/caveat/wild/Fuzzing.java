package org.caveat.wild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.reliability.Trials;

/**
 * The fuzzing of one build. It is started by one test and judged by another, later one, so that it goes on beside the tests
 * between the two and costs them little. What it found stays in {@code target/fuzz}.
 */
final class Fuzzing {
    private static final Path FOLDER = Target.ROOT.resolve("target").resolve("fuzz");
    private static final Path NUMBER = FOLDER.resolve("process");
    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final int BRIEFLY = 30;
    private static final int AT_LENGTH = 600;

    private Fuzzing() {}

    static Path folder(Target target) {
        return FOLDER.resolve(target.name().toLowerCase(Locale.ROOT));
    }

    static Path log(Target target) {
        return folder(target).resolve("log");
    }

    static Path exit(Target target) {
        return folder(target).resolve("exit");
    }

    /** How long each target is fuzzed. */
    static int seconds() {
        return Integer.getInteger("fuzz.seconds", Trials.times(BRIEFLY, AT_LENGTH));
    }

    /** Begins, in the place of what an earlier build found; one that still runs there is ended. */
    static void start() throws IOException {
        running().ifPresent(earlier -> {
            earlier.descendants().forEach(ProcessHandle::destroyForcibly);
            earlier.destroyForcibly();
        });
        clear();
        Files.createDirectories(FOLDER);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dproject.root=" + Target.ROOT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FuzzingRun.class.getName(),
                        String.valueOf(seconds()))
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("log").toFile())
                .start();
        Files.writeString(NUMBER, process.pid() + " " + begun(process.toHandle()));
    }

    /** Waits until it is over; begins it where nobody has. */
    static void await() throws Exception {
        if (Files.notExists(NUMBER)) {
            start();
        }
        Optional<ProcessHandle> process = running();
        if (process.isPresent()) {
            process.get().onExit().get();
        }
    }

    /** How often a target was run; 0 where it did not come to its end. */
    static long executed(Target target) throws IOException {
        Matcher executed = EXECUTED.matcher(Files.readString(log(target), StandardCharsets.UTF_8));
        return executed.find() ? Long.parseLong(executed.group(1)) : 0;
    }

    private static Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(NUMBER)) {
            return Optional.empty();
        }
        String[] kept = Files.readString(NUMBER).split(" ", 2);
        return ProcessHandle.of(Long.parseLong(kept[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> begun(process).equals(kept[1]));
    }

    /** Tells a process from a later one of the same number. */
    private static String begun(ProcessHandle process) {
        return process.info().startInstant().map(String::valueOf).orElse("");
    }

    private static void clear() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
