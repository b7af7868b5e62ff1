package org.caveat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.caveat.cli.console.Console;
import org.caveat.text.Messages;

/** Writes what a system is told of the command line, for the build: the page of the manual, and what shells complete. */
public final class ManualFiles {

    private ManualFiles() {}

    /**
     * Writes them.
     *
     * @param arguments the folder for them
     * @throws IOException where the folder cannot be made or written to
     */
    public static void main(String[] arguments) throws IOException {
        Program program = new Program(System.getenv(), new Messages(Locale.ENGLISH), Console.ofThisProcess());
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, String> text : program.manuals().entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
