package org.caveat.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.caveat.cli.console.Console;
import org.caveat.text.Messages;

/**
 * What {@code mvn} alone shows: the window on a copy of the samples; where there can be none, the samples as a web site.
 */
public final class Demonstration {

    private Demonstration() {}

    /**
     * Shows the samples.
     *
     * @param arguments the folder with a copy of the samples, and the folder for the web site
     */
    public static void main(String[] arguments) {
        Messages messages = new Messages(Locale.ENGLISH);
        Console console = Console.ofThisProcess();
        Program program = new Program(System.getenv(), messages, console);
        program.speakAsChosen();
        Optional<String> lacking = program.openWindow(Optional.of(Path.of(arguments[0])), false);
        if (lacking.isPresent()) {
            console.tell(lacking.get());
            int outcome = program.run("export", arguments[0], "--as", "site", "--to", arguments[1], "--overwrite");
            console.tell(messages.get("app.without-a-window", arguments[1] + "/site/index.html"));
            System.exit(outcome);
        }
        System.exit(0);
    }
}
