package org.caveat.app;

import java.util.Locale;
import org.caveat.cli.console.Console;
import org.caveat.text.Messages;

/** Where the program begins. It is no JavaFX application, so that commands start without the toolkit. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        Messages messages = new Messages(Locale.ENGLISH);
        Program program = new Program(System.getenv(), messages, Console.ofThisProcess());
        program.speakAsChosen();
        System.exit(program.run(arguments));
    }
}
