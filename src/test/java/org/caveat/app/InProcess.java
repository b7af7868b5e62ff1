package org.caveat.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.Surroundings;
import org.caveat.text.Messages;

/** The whole program as its launcher makes it, inside a test. */
public final class InProcess {
    private InProcess() {}

    /** Runs a command. Gives back its exit code. */
    public static int run(OutputStream output, OutputStream errors, String... arguments) {
        return run(System.getenv(), output, errors, arguments);
    }

    /** Runs a command in an environment of its own. Gives back its exit code. */
    public static int run(
            Map<String, String> environment, OutputStream output, OutputStream errors, String... arguments) {
        Console console = new Console(
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                new Surroundings(environment, Surroundings.Output.PIPE, false));
        return new Program(environment, Messages.english(), console).run(arguments);
    }
}
