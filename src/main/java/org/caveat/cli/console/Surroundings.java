package org.caveat.cli.console;

import java.util.Map;
import java.util.Optional;

/**
 * Where a command runs.
 *
 * @param environment the environment's variables
 * @param output what standard output leads to
 * @param errorsAreRead whether somebody sits in front of standard error
 */
public record Surroundings(Map<String, String> environment, Output output, boolean errorsAreRead) {
    /** What the start script found out, which Java cannot: {@code terminal}, {@code pipe} or {@code file}. */
    private static final String OUTPUT = "caveat.output";

    private static final String ERRORS = "caveat.errors";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** What standard output leads to. */
    public enum Output {
        TERMINAL,
        /** Another program, which may stop reading whenever it has read enough. */
        PIPE,
        FILE,
        NOT_KNOWN
    }

    /** Where this process runs. The start scripts say what it prints to; without them Java is asked, which knows less. */
    @SuppressWarnings("SystemConsoleNull") // newer Javas always have a console; only older ones tell by it
    public static Surroundings ofThisProcess() {
        boolean terminal = System.console() != null;
        return new Surroundings(
                System.getenv(),
                output(System.getProperty(OUTPUT, terminal ? "terminal" : "")),
                System.getProperty(ERRORS, terminal ? "terminal" : "").equals("terminal"));
    }

    private static Output output(String word) {
        return switch (word) {
            case "terminal" -> Output.TERMINAL;
            case "pipe" -> Output.PIPE;
            case "file" -> Output.FILE;
            default -> Output.NOT_KNOWN;
        };
    }

    /** A variable that says something. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Whether colours are wanted: see no-color.org. */
    public boolean wantsColour() {
        return output == Output.TERMINAL
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals(Optional.of("dumb"));
    }
}
